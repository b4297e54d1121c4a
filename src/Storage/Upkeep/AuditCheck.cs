using Npgsql;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// Walks every chain of the audit, from its first row or, where months were dropped after their export, from the hash that
/// was kept of them; then compares the heads, and what checkpoints saw of them.
/// </summary>
internal sealed class AuditCheck(NpgsqlConnection connection)
{
    private const string All = $"SELECT {AuditRows.Columns} FROM record.audit a ORDER BY a.chain, a.place, a.month";

    private const string Kept = """
        SELECT DISTINCT ON (chain) chain, place, hash FROM record.audit_ends ORDER BY chain, place DESC
        """;

    private const string Heads = "SELECT chain, place, hash FROM record.audit_chains ORDER BY chain";

    private const string Mark = """
        SELECT m.checkpoint FROM record.audit_marks m
        LEFT JOIN record.audit a ON a.chain = m.chain AND a.place = m.place
        LEFT JOIN (SELECT chain, max(place) AS place FROM record.audit_ends GROUP BY chain) e ON e.chain = m.chain
        WHERE a.hash IS DISTINCT FROM m.hash AND (a.hash IS NOT NULL OR coalesce(e.place, 0) < m.place)
        ORDER BY m.checkpoint LIMIT 1
        """;

    /// <summary>Entries whose hash was computed again.</summary>
    public long Entries { get; private set; }

    public async Task<BrokenRecord?> Run(CancellationToken cancellation)
    {
        var reached = await Places(Kept, cancellation);
        if (await Walk(reached, cancellation) is { } broken)
        {
            return broken;
        }
        var heads = await Places(Heads, cancellation);
        foreach (var chain in reached.Keys.Union(heads.Keys).Order())
        {
            if (!heads.GetValueOrDefault(chain, AuditHead.None).Is(reached.GetValueOrDefault(chain, AuditHead.None)))
            {
                return Faults.AuditHead(chain, reached.GetValueOrDefault(chain, AuditHead.None).Place);
            }
        }
        await using var command = new NpgsqlCommand(Mark, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(cancellation) is int checkpoint
            ? Faults.Checkpoint(checkpoint, "审计")
            : null;
    }

    private async Task<BrokenRecord?> Walk(Dictionary<Guid, AuditHead> reached, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(All, connection) { CommandTimeout = 0 };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        AuditRow? last = null;
        while (await rows.ReadAsync(cancellation))
        {
            var row = AuditRows.Row(rows);
            var before = reached.GetValueOrDefault(row.Chain, AuditHead.None);
            var hash = AuditRows.Hash(rows);
            if (Fault(row, before, AuditRows.Algorithm(rows), hash, last) is { } broken)
            {
                return broken;
            }
            reached[row.Chain] = new(row.Place, hash);
            last = row;
            Entries++;
        }
        return null;
    }

    private static BrokenRecord? Fault(
        AuditRow row,
        AuditHead before,
        ChainAlgorithm algorithm,
        byte[] hash,
        AuditRow? last
    )
    {
        if (row.Place != before.Place + 1)
        {
            return Faults.AuditMissing(row.Chain, before.Place + 1, row.Number);
        }
        var sound =
            Enum.IsDefined(algorithm)
            && row.Link(algorithm, before.Hash).AsSpan().SequenceEqual(hash)
            && (last?.Chain != row.Chain || (last.Number < row.Number && last.Month <= row.Month));
        return sound ? null : Faults.AuditChain(row.Chain, row.Place, row.Number);
    }

    private async Task<Dictionary<Guid, AuditHead>> Places(string query, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(query, connection) { CommandTimeout = 0 };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var places = new Dictionary<Guid, AuditHead>();
        while (await rows.ReadAsync(cancellation))
        {
            places.Add(rows.GetGuid(0), new(rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
        }
        return places;
    }
}
