namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about feeds.</content>
public static partial class Refusals
{
    /// <summary>One screen listens to too many feeds.</summary>
    public static Refusal FeedsTooMany { get; } =
        new("feed.too-many", RefusalKind.TooMany, "这个页面同时关注的通知太多。请关闭一些页面后刷新。", "feed");

    /// <summary>One person has too many screens open.</summary>
    public static Refusal ScreensTooMany { get; } =
        new("feed.screens-too-many", RefusalKind.TooMany, "您同时打开的页面太多，新页面不能即时刷新。请关闭一些页面。");
}
