namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>What came after a number (增量通知).</summary>
/// <param name="Snapshot">The asker must read its lists anew: its number is beyond the head, too old, or of another epoch.</param>
/// <param name="Epoch">The epoch that counts now.</param>
/// <param name="Head">The number of the newest notice.</param>
/// <param name="Notices">Oldest first, at most 200; more may follow while the last is below the head.</param>
public sealed record NoticesView(bool Snapshot, int Epoch, long Head, IReadOnlyList<NoticeView> Notices);
