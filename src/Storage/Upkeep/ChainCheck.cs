using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Walks every chain from its first event and compares heads.</summary>
internal sealed class ChainCheck(NpgsqlConnection connection, EventCodec codec)
{
    private const string All = """
        SELECT stream, version, name, event_version, algorithm, bytes, hash
        FROM record.events ORDER BY stream, version
        """;

    private const string Heads = """
        SELECT coalesce(s.id, e.stream)
        FROM record.streams s
        FULL JOIN (
            SELECT DISTINCT ON (stream) stream, version, hash FROM record.events ORDER BY stream, version DESC
        ) e ON e.stream = s.id
        WHERE s.version IS DISTINCT FROM e.version OR s.hash IS DISTINCT FROM e.hash
        ORDER BY 1 LIMIT 1
        """;

    public long Events { get; private set; }

    public long Streams { get; private set; }

    public async Task<BrokenRecord?> Run(CancellationToken cancellation)
    {
        await using (var command = new NpgsqlCommand(All, connection) { CommandTimeout = 0 })
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
        {
            var (stream, head) = (Guid.Empty, StreamHead.None);
            while (await rows.ReadAsync(cancellation))
            {
                if (Events == 0 || rows.GetGuid(0) != stream)
                {
                    (stream, head) = (rows.GetGuid(0), StreamHead.None);
                    Streams++;
                }
                if (Fault(rows, stream, head) is { } fault)
                {
                    return fault;
                }
                head = new StreamHead(rows.GetInt32(1), rows.GetFieldValue<byte[]>(6));
                Events++;
            }
        }
        var broken = await connection.QueryFirstOrDefaultAsync<Guid?>(Heads, commandTimeout: 0);
        return broken is { } stray ? Faults.Head(stray) : null;
    }

    private BrokenRecord? Fault(NpgsqlDataReader row, Guid stream, StreamHead before)
    {
        var (version, name) = (row.GetInt32(1), new EventName(row.GetString(2), row.GetInt16(3)));
        if (version != before.Version + 1)
        {
            return Faults.Missing(stream, before.Version + 1);
        }
        var bytes = row.GetFieldValue<byte[]>(5);
        var algorithm = (ChainAlgorithm)row.GetInt16(4);
        if (
            !Enum.IsDefined(algorithm)
            || !Chain.Link(algorithm, before.Hash, bytes).AsSpan().SequenceEqual(row.GetFieldValue<byte[]>(6))
        )
        {
            return Faults.Chain(stream, version, name.Name);
        }
        try
        {
            codec.Read(name, bytes, number: null);
            return null;
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            return Faults.Unreadable(stream, version, name.Name, error.Message);
        }
    }
}
