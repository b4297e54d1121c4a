using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Nation.Checks;

/// <summary>Verifies the chains of some streams (抽样核验), spread over all of them by their ids, up to their heads.</summary>
internal static class SampledChains
{
    private const string Events = """
        SELECT s.id, e.version, e.algorithm, e.bytes, e.hash, s.version, s.hash
        FROM (SELECT id, version, hash FROM record.streams WHERE id > $1 ORDER BY id LIMIT $2) s
        JOIN record.events e ON e.stream = s.id
        ORDER BY s.id, e.version
        """;

    private const int Places = 100;

    /// <summary>Verifies so many streams.</summary>
    /// <exception cref="InvalidOperationException">One is broken.</exception>
    public static async Task Verify(NpgsqlConnection connection, int streams)
    {
        for (var place = 0; place < Places; place++)
        {
            var after = new Guid((uint)(uint.MaxValue / Places * place), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            await Verify(connection, after, streams / Places);
        }
    }

    private static async Task Verify(NpgsqlConnection connection, Guid after, int streams)
    {
        await using var command = new NpgsqlCommand(Events, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = streams });
        await using var rows = await command.ExecuteReaderAsync();
        var before = StreamHead.None;
        while (await rows.ReadAsync())
        {
            var version = rows.GetInt32(1);
            var previous = version == 1 ? StreamHead.None : before;
            var hash = Chain.Link((ChainAlgorithm)rows.GetInt16(2), previous.Hash, rows.GetFieldValue<byte[]>(3));
            var isHead = version == rows.GetInt32(5);
            if (
                version != previous.Version + 1
                || !hash.AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(4))
                || (isHead && !hash.AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(6)))
            )
            {
                throw new InvalidOperationException($"The chain of {rows.GetGuid(0)} breaks at event {version}.");
            }
            before = new(version, hash);
        }
    }
}
