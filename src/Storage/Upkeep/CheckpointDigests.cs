using System.Text;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// What a checkpoint digests. All of it is read from events and notices up to a position, never from heads or counters,
/// so that it can be computed again at any later time.
/// </summary>
/// <param name="Heads">Version and hash of every stream's last event.</param>
/// <param name="Assigned">Position, paper number, moment and name of each event, and its notices, since the last one.</param>
/// <param name="Feeds">The newest number of each feed.</param>
internal sealed record CheckpointDigests(byte[] Heads, byte[] Assigned, byte[] Feeds)
{
    private const string HeadLines = """
        SELECT concat_ws(' ', stream, version, encode(hash, 'hex')) FROM (
            SELECT DISTINCT ON (stream) stream, version, hash FROM record.events
            WHERE position <= @until ORDER BY stream, version DESC
        ) heads
        ORDER BY stream
        """;

    private const string AssignedLines = """
        SELECT line FROM (
            SELECT e.position, '' AS feed, 0 AS number, jsonb_build_array(
                e.stream, e.version, e.position, e.name, e.event_version, e.algorithm, e.register, e.number,
                extract(epoch FROM e.committed_at)
            )::text AS line
            FROM record.events e WHERE e.position > @since AND e.position <= @until
            UNION ALL
            SELECT e.position, n.feed, n.number, jsonb_build_array(
                n.stream, n.version, n.feed, n.number, n.kind, n.subject, n.body, n.item, extract(epoch FROM n.at)
            )::text
            FROM record.notices n JOIN record.events e ON e.stream = n.stream AND e.version = n.version
            WHERE e.position > @since AND e.position <= @until
        ) lines
        ORDER BY position, feed COLLATE "C", number
        """;

    private const string FeedLines = """
        SELECT concat_ws(' ', n.feed, max(n.number))
        FROM record.notices n JOIN record.events e ON e.stream = n.stream AND e.version = n.version
        WHERE e.position <= @until
        GROUP BY n.feed ORDER BY n.feed
        """;

    public static async Task<CheckpointDigests> Of(
        NpgsqlConnection connection,
        ChainAlgorithm algorithm,
        long since,
        long until,
        CancellationToken cancellation
    )
    {
        var bounds = new { since, until };
        return new CheckpointDigests(
            await Digest.Of(connection, algorithm, HeadLines, bounds, cancellation),
            await Digest.Of(connection, algorithm, AssignedLines, bounds, cancellation),
            await Digest.Of(connection, algorithm, FeedLines, bounds, cancellation)
        );
    }

    /// <summary>Digest of the heads of the audit's chains; none where the checkpoint is older than them.</summary>
    public byte[]? Audit { get; init; }

    /// <summary>The checkpoint's own hash.</summary>
    public byte[] Hash(ChainAlgorithm algorithm, byte[] before, int number, long position) =>
        Chain.Link(
            algorithm,
            before,
            [.. Encoding.UTF8.GetBytes($"{number} {position} "), .. Heads, .. Assigned, .. Feeds, .. Audit ?? []]
        );
}
