using System.Globalization;

namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about handling, more time, and urging.</content>
public static partial class Refusals
{
    /// <summary>No unit handles the directive.</summary>
    public static Refusal NothingToSignFor { get; } =
        new("directive.nothing-to-sign-for", RefusalKind.Conflict, "这件批示没有承办单位，无需签收。");

    /// <summary>The directive was signed for.</summary>
    public static Refusal AlreadySignedFor { get; } =
        new("directive.already-signed-for", RefusalKind.Conflict, "这件批示已经签收，无需重复签收。");

    /// <summary>No day was set, so none can be moved.</summary>
    public static Refusal ExtensionNothingDue { get; } =
        new("extension.nothing-due", RefusalKind.Conflict, "这一事项没有规定办理期限，无需申请延期。");

    /// <summary>It was granted once.</summary>
    public static Refusal ExtensionOnce { get; } =
        new("extension.once", RefusalKind.Conflict, "这一事项已经延期一次，不能再延。请按期办理，或与交办单位联系。");

    /// <summary>Somebody has asked and nobody has decided.</summary>
    public static Refusal ExtensionPending { get; } =
        new("extension.pending", RefusalKind.Conflict, "已经申请延期，正等待交办单位审批，请勿重复申请。");

    /// <summary>The new day is no later than the present one, lies in the past or too far away.</summary>
    public static Refusal ExtensionDateWrong { get; } =
        new(
            "extension.date-wrong",
            RefusalKind.Invalid,
            "延期后的日期应晚于原期限，不早于今天，且在一年以内。请重新填写。",
            "until"
        );

    /// <summary>Nobody has asked for more time, or it is decided.</summary>
    public static Refusal ExtensionNotAsked { get; } =
        new("extension.not-asked", RefusalKind.Conflict, "没有待审批的延期申请，可能已由他人审批。请刷新后再看。");

    /// <summary>Whoever asked does not decide.</summary>
    public static Refusal ExtensionOwn { get; } =
        new("extension.own", RefusalKind.Forbidden, "延期申请不能由申请人自己审批，请由本机构的其他人员审批。");

    /// <summary>The thing waits on nobody.</summary>
    public static Refusal UrgingNothingWaits { get; } =
        new("urging.nothing-waits", RefusalKind.Conflict, "这一事项没有在等待办理，无需催办。请刷新后再看。");

    /// <summary>The report was urged as often as its record holds.</summary>
    public static Refusal UrgingsTooMany { get; } =
        new("urging.too-many", RefusalKind.Conflict, "这件信息的催办已达200次，不能再催，请与对方当面联系。");

    /// <summary>The thing was urged less than four hours ago.</summary>
    public static Refusal UrgedLately(DateTimeOffset next) =>
        new(
            "urging.lately",
            RefusalKind.Conflict,
            $"这一事项4小时内已经催办过，{ChinaTime.Of(next).ToString("M月d日HH:mm", CultureInfo.InvariantCulture)}以后可以再催。"
        );
}
