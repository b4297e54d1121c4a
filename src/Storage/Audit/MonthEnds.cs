using System.Text;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>The last place and hash of each chain in a month (月末链头), and one hash over all of them.</summary>
internal sealed record MonthEnds(long Entries, IReadOnlyList<MonthEnd> Ends)
{
    private const string Last = """
        SELECT DISTINCT ON (chain) chain, place, hash, count(*) OVER () FROM record.audit
        WHERE month = $1 ORDER BY chain, place DESC
        """;

    /// <summary>The hash over all ends, by chain.</summary>
    public byte[] Hash() =>
        Ends.Aggregate(
            Array.Empty<byte>(),
            (before, end) => Chain.Link(ChainAlgorithm.Sha256, before, Encoding.UTF8.GetBytes(end.ToString()))
        );

    public static async Task<MonthEnds> Of(NpgsqlConnection connection, DateOnly month, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Last, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = month });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var (entries, ends) = (0L, new List<MonthEnd>());
        while (await rows.ReadAsync(cancellation))
        {
            ends.Add(new(rows.GetGuid(0), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
            entries = rows.GetInt64(3);
        }
        return new(entries, ends);
    }
}
