using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Computes every checkpoint again.</summary>
internal sealed class CheckpointCheck(NpgsqlConnection connection)
{
    public int Checked { get; private set; }

    public async Task<BrokenRecord?> Run(CancellationToken cancellation)
    {
        var (number, position, hash) = (0, 0L, Array.Empty<byte>());
        foreach (var kept in await CheckpointTable.All(connection, cancellation))
        {
            var found = await CheckpointDigests.Of(connection, kept.Algorithm, position, kept.Position, cancellation);
            var again = kept.Audit is null
                ? found
                : found with
                {
                    Audit = await AuditMarks.Digested(connection, kept.Algorithm, kept.Number, cancellation),
                };
            if (Fault(kept, again, number + 1, hash) is { } part)
            {
                return Faults.Checkpoint(kept.Number, part);
            }
            (number, position, hash) = (kept.Number, kept.Position, kept.Hash);
            Checked++;
        }
        return null;
    }

    private static string? Fault(Checkpoint kept, CheckpointDigests again, int number, byte[] before) =>
        kept.Number != number ? "序号"
        : !again.Heads.AsSpan().SequenceEqual(kept.Heads) ? "流头"
        : !again.Assigned.AsSpan().SequenceEqual(kept.Assigned) ? "编号、通知或时间"
        : !again.Feeds.AsSpan().SequenceEqual(kept.Feeds) ? "通知流"
        : !again.Audit.AsSpan().SequenceEqual(kept.Audit) ? "审计"
        : !again.Hash(kept.Algorithm, before, number, kept.Position).AsSpan().SequenceEqual(kept.Hash) ? "检查点自身"
        : null;
}
