namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>The caller's feeds (我的通知流一览).</summary>
/// <param name="Epoch">The epoch in which all numbers count; a restored record opens a new one.</param>
/// <param name="Feeds">His own feed first, then desks and units.</param>
public sealed record FeedsView(int Epoch, IReadOnlyList<FeedView> Feeds);
