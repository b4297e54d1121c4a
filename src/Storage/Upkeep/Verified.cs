namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Result of a verification (核验结果).</summary>
/// <param name="Events">Events whose bytes were hashed again.</param>
/// <param name="Streams">Streams they stand in.</param>
/// <param name="Texts">Texts that are there, not redacted.</param>
/// <param name="Checkpoints">Checkpoints computed again.</param>
/// <param name="First">The first broken record; none where all is as it was.</param>
public sealed record Verified(long Events, long Streams, long Texts, int Checkpoints, BrokenRecord? First)
{
    /// <summary>Entries of the audit whose hashes were computed again.</summary>
    public long Audited { get; init; }
}
