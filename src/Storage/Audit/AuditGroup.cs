using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Rows that are committed together (成组写入), as columns, with the head that they leave.</summary>
internal sealed record AuditGroup(
    IReadOnlyList<AuditRow> Rows,
    IReadOnlyList<byte[]> Hashes,
    ChainAlgorithm Algorithm,
    AuditHead Head
)
{
    private const string Advance = """
        INSERT INTO record.audit_chains (chain, opened_at, gateway, place, hash) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (chain) DO UPDATE SET place = excluded.place, hash = excluded.hash
        """;

    private const string Add = """
        INSERT INTO record.audit (
            algorithm, month, chain, place, number, at, action, outcome, person, stood_for, posts, account, session,
            address, subject, body, hash)
        SELECT $1, r.* FROM unnest(
            $2::date[], $3::uuid[], $4::bigint[], $5::bigint[], $6::timestamptz[], $7::text[], $8::text[], $9::uuid[],
            $10::uuid[], $11::text[], $12::text[], $13::uuid[], $14::text[], $15::text[], $16::text[], $17::bytea[]
        ) AS r
        """;

    /// <summary>Links the rows to the head before them.</summary>
    public static AuditGroup Of(IReadOnlyList<AuditRow> rows, AuditHead before, ChainAlgorithm algorithm)
    {
        var (hash, hashes) = (before.Hash, new List<byte[]>(rows.Count));
        foreach (var row in rows)
        {
            hash = row.Link(algorithm, hash);
            hashes.Add(hash);
        }
        return new(rows, hashes, algorithm, new(rows[^1].Place, hash));
    }

    /// <summary>Sends them in one transaction: the head first, so that a second try waits for the first.</summary>
    public async Task Send(NpgsqlDataSource service, string gateway)
    {
        await using var batch = service.CreateBatch();
        batch.BatchCommands.Add(
            new(Advance)
            {
                Parameters =
                {
                    new() { Value = Rows[0].Chain },
                    new() { Value = Rows[0].Entry.At },
                    new() { Value = gateway },
                    new() { Value = Head.Place },
                    new() { Value = Head.Hash },
                },
            }
        );
        var add = new NpgsqlBatchCommand(Add) { Parameters = { new() { Value = (short)Algorithm } } };
        Column(add, NpgsqlDbType.Date, row => row.Month);
        Column(add, NpgsqlDbType.Uuid, row => row.Chain);
        Column(add, NpgsqlDbType.Bigint, row => row.Place);
        Column(add, NpgsqlDbType.Bigint, row => row.Number);
        Column(add, NpgsqlDbType.TimestampTz, row => row.Entry.At);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Action);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Outcome);
        Column(add, NpgsqlDbType.Uuid, row => row.Entry.Person?.Value);
        Column(add, NpgsqlDbType.Uuid, row => row.Entry.For?.Value);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Posts);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Account);
        Column(add, NpgsqlDbType.Uuid, row => row.Entry.Session);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Address);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Subject);
        Column(add, NpgsqlDbType.Text, row => row.Entry.Body?.Value);
        add.Parameters.Add(Of(NpgsqlDbType.Bytea, Hashes.ToArray()));
        batch.BatchCommands.Add(add);
        await batch.ExecuteNonQueryAsync();
    }

    private void Column<T>(NpgsqlBatchCommand command, NpgsqlDbType type, Func<AuditRow, T> field) =>
        command.Parameters.Add(Of(type, Rows.Select(field).ToArray()));

    private static NpgsqlParameter Of(NpgsqlDbType type, object values) =>
        new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}
