namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of wall screens (大屏).</content>
public static partial class Refusals
{
    /// <summary>The device is no wall screen, or is one no more.</summary>
    public static Refusal WallNotPaired { get; } =
        new("wall.not-paired", RefusalKind.SignedOut, "这块屏还没有配对，或者已经停用。");

    /// <summary>No device waits with that code, or its time has passed.</summary>
    public static Refusal WallCodeUnknown { get; } =
        new(
            "wall.code-unknown",
            RefusalKind.Invalid,
            "没有大屏正在显示这个配对码，或者已经过期。请核对大屏上的配对码。",
            "code"
        );

    /// <summary>The name is too short, too long, or not one line.</summary>
    public static Refusal WallNameInvalid { get; } =
        new("wall.name-invalid", RefusalKind.Invalid, "大屏名称应为2至30个字，写在一行里，如“三楼大厅”。", "name");

    /// <summary>The body has as many wall screens as it may.</summary>
    public static Refusal WallsTooMany { get; } =
        new("wall.too-many", RefusalKind.Conflict, "本机构的大屏已有20个。请先停用不再使用的。");

    /// <summary>Too many devices wait at the moment.</summary>
    public static Refusal PairingsTooMany { get; } =
        new("wall.pairings-too-many", RefusalKind.TooMany, "等待配对的设备太多，请过几分钟再试。");

    /// <summary>The device's code has run out, or was never given.</summary>
    public static Refusal PairingOver { get; } =
        new("wall.pairing-over", RefusalKind.Conflict, "配对码已经过期，请重新取得。");
}
