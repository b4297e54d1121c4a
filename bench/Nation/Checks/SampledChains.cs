using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Nation.Checks;

/// <summary>Verifies the chains of some streams (抽样核验), drawn from all of them, up to their heads.</summary>
internal static class SampledChains
{
    private const string Events = """
        SELECT s.id, e.version, e.algorithm, e.bytes, e.hash, s.version, s.hash
        FROM (
            SELECT id, version, hash FROM record.streams
            TABLESAMPLE BERNOULLI (least(100, 100.0 * $1 / (SELECT count(*) FROM record.streams))) REPEATABLE (1)
        ) s
        JOIN record.events e ON e.stream = s.id
        ORDER BY s.id, e.version
        """;

    /// <summary>Verifies about so many streams.</summary>
    /// <exception cref="InvalidOperationException">One is broken.</exception>
    public static async Task Verify(NpgsqlConnection connection, int streams)
    {
        await using var command = new NpgsqlCommand(Events, connection) { CommandTimeout = 0 };
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
