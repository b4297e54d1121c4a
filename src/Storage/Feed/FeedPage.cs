using System.Collections.Immutable;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Answer to "what came after N" (增量).</summary>
/// <param name="Snapshot">
/// Whether the asker must start from a snapshot: N is beyond the head, too far behind it, or from another epoch.
/// </param>
/// <param name="Epoch">The epoch that counts now.</param>
/// <param name="Head">The number of the newest notice.</param>
/// <param name="Notices">What came after N, oldest first; more may follow when the last is below the head.</param>
public sealed record FeedPage(bool Snapshot, int Epoch, long Head, ImmutableArray<NumberedNotice> Notices);
