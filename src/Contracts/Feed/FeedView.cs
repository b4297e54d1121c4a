namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>A feed of the caller (我的通知流).</summary>
/// <param name="Feed">Its name, such as <c>desk:320581</c>.</param>
/// <param name="Head">The number of its newest notice; 0 where there is none.</param>
/// <param name="Mark">The number up to which the caller has read.</param>
/// <param name="Unread">How many notices came after the mark.</param>
public sealed record FeedView(string Feed, long Head, long Mark, long Unread);
