using Dapper;
using Npgsql;
using ZhengXie.Linked.Bench.Search;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>
/// Fills the search (编索引) from the record, as the indexer draws and writes it, every report once; the two large indexes are
/// built when all rows stand. Begun again it goes on with what is missing.
/// </summary>
internal static class NationIndex
{
    private const int Together = 256;

    private const string Missing = """
        SELECT s.id FROM record.streams s
        WHERE s.kind = 'report' AND s.id > @after AND s.id <= @until
            AND NOT EXISTS (SELECT FROM lists.search_copies c WHERE c.report = s.id)
        ORDER BY s.id LIMIT @most
        """;

    /// <summary>Indexes what is not indexed yet; then every table has its statistics.</summary>
    public static async Task Fill(RecordDatabase record)
    {
        await using var connection = await record.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(SearchLoader.Before, commandTimeout: 0);
        await Task.WhenAll(Quarters().Select(quarter => Fill(record, quarter.After, quarter.Until)));
        await connection.ExecuteAsync(SearchLoader.After, commandTimeout: 0);
        await connection.ExecuteAsync("VACUUM (ANALYZE, SKIP_DATABASE_STATS)", commandTimeout: 0);
    }

    // Ids are hashes: each quarter of their range holds a quarter of the reports.
    private static IEnumerable<(Guid After, Guid Until)> Quarters()
    {
        Guid[] ends =
        [
            Guid.Empty,
            new("40000000-0000-0000-0000-000000000000"),
            new("80000000-0000-0000-0000-000000000000"),
            new("c0000000-0000-0000-0000-000000000000"),
            Guid.AllBitsSet,
        ];
        return ends.Zip(ends.Skip(1));
    }

    private static async Task Fill(RecordDatabase record, Guid after, Guid until)
    {
        await using var connection = await record.Owner.OpenConnectionAsync();
        while (await Next(connection, after, until) is { Length: > 0 } reports)
        {
            after = reports[^1];
            var drawings = await SearchMaterial.Read(connection, EventCodec.House, reports, CancellationToken.None);
            await using var transaction = await connection.BeginTransactionAsync();
            await SearchCopying.Texts(connection, drawings.SelectMany(drawing => drawing.Texts()), default);
            await SearchCopying.Copies(connection, drawings.SelectMany(drawing => drawing.Copies()), default);
            await SearchCopying.Twins(connection, drawings.SelectMany(drawing => drawing.Twins()), default);
            await transaction.CommitAsync();
        }
    }

    private static async Task<Guid[]> Next(NpgsqlConnection connection, Guid after, Guid until) =>
        [
            .. await connection.QueryAsync<Guid>(
                Missing,
                new
                {
                    after,
                    until,
                    most = Together,
                },
                commandTimeout: 0
            ),
        ];
}
