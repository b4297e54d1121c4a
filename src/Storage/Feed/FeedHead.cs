namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Where a feed stands (通知流的头).</summary>
/// <param name="Feed">The feed's name.</param>
/// <param name="Head">The number of its newest notice; 0 where it never had one.</param>
/// <param name="Epoch">The epoch in which the number counts.</param>
public sealed record FeedHead(string Feed, long Head, int Epoch);
