namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about messages that leave the house.</content>
public static partial class Refusals
{
    /// <summary>No kind of message that can be muted.</summary>
    public static Refusal MuteUnknown { get; } =
        new("mute.unknown", RefusalKind.Invalid, "没有这种可以免打扰的消息。请从设置页的清单中选择。", "kinds");
}
