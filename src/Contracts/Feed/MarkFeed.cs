namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>Says how far a feed was read (标为已读). Marks only move forward.</summary>
/// <param name="Number">Up to which number, itself included.</param>
public sealed record MarkFeed(long Number);
