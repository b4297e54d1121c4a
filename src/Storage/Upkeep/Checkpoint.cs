using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// Checkpoint (检查点): digests of all that stood in the record at one moment, chained to the checkpoint before. Kept
/// outside as well (in the log, on paper), its hash shows later whether anything was changed since, heads included.
/// </summary>
/// <param name="Number">From 1, without holes.</param>
/// <param name="MadeAt">When it was made (UTC).</param>
/// <param name="Position">The last event's position then.</param>
/// <param name="Algorithm">What the digests are made with.</param>
/// <param name="Heads">Digest of the heads of all streams.</param>
/// <param name="Assigned">Digest of what the database gave out since the checkpoint before.</param>
/// <param name="Feeds">Digest of the heads of all feeds.</param>
/// <param name="Hash">Hash over the checkpoint before and the digests.</param>
/// <param name="Audit">Digest of the heads of the audit's chains that had grown; none in checkpoints of earlier builds.</param>
public sealed record Checkpoint(
    int Number,
    DateTime MadeAt,
    long Position,
    ChainAlgorithm Algorithm,
    byte[] Heads,
    byte[] Assigned,
    byte[] Feeds,
    byte[] Hash,
    byte[]? Audit
)
{
    /// <summary>The hash in hexadecimal, to be kept outside.</summary>
    public string HashText => Convert.ToHexStringLower(Hash);
}
