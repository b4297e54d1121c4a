using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>What a notice's reader may know of its paper (通知标题).</summary>
/// <param name="Title">The title, as it stands where the feed is kept.</param>
/// <param name="Urgency">How urgent a report is.</param>
public sealed record NoticeTitle(string? Title, Urgency? Urgency);
