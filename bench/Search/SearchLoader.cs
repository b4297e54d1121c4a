using Dapper;
using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Bench.Search;

/// <summary>
/// Fills the index (装载): reports are told by their event, drawn and written as the indexer does, without the acts; the two
/// indexes are built when all rows stand. Every fiftieth report is a twin of an earlier one.
/// </summary>
/// <param name="Queries">What to search for.</param>
/// <param name="Took">How long it took.</param>
internal sealed record SearchLoader(SearchQueries Queries, TimeSpan Took)
{
    private const int Together = 500;
    private const int Characters = 1300;
    private const int Months = 36;

    /// <summary>What is dropped before rows are put in by the thousand.</summary>
    public const string Before = """
        DROP INDEX IF EXISTS lists.search_texts_terms, lists.twins_bands
        """;

    /// <summary>What is built when they all stand.</summary>
    public const string After = """
        SET maintenance_work_mem = '1GB';
        CREATE INDEX search_texts_terms ON lists.search_texts USING gin (terms) WITH (gin_pending_list_limit = 1024);
        CREATE INDEX twins_bands ON lists.twins USING gin (bands) WITH (gin_pending_list_limit = 256);
        """;

    private const string SizeOf = """
        SELECT format('index of terms %s, its table %s, twins %s',
            pg_size_pretty(pg_relation_size('lists.search_texts_terms')),
            pg_size_pretty(pg_total_relation_size('lists.search_texts') - pg_relation_size('lists.search_texts_terms')),
            pg_size_pretty(pg_total_relation_size('lists.twins')))
        """;

    /// <summary>Loads so many reports.</summary>
    public static async Task<SearchLoader> Load(NpgsqlDataSource owner, int reports)
    {
        var time = TimeProvider.System;
        var began = time.GetTimestamp();
        var queries = new SearchQueries();
        await using var connection = await owner.OpenConnectionAsync();
        await connection.ExecuteAsync(Before);
        var made = new ReportsOfYears(new Prose(seed: 7), time.GetUtcNow(), reports, Months, Characters);
        foreach (var some in made.All().Chunk(Together))
        {
            foreach (var (_, text) in some)
            {
                queries.Look(text);
            }
            await Write(connection, some);
        }
        await connection.ExecuteAsync(After, commandTimeout: 0);
        // Not in a transaction: maps of what is visible, statistics.
        foreach (var table in new[] { "lists.search_texts", "lists.search_copies", "lists.twins", "record.texts" })
        {
            await connection.ExecuteAsync($"VACUUM (ANALYZE) {table}", commandTimeout: 0);
        }
        return new(queries, time.GetElapsedTime(began));
    }

    /// <summary>How large it has become.</summary>
    public static async Task<string> Sizes(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync();
        return (await connection.ExecuteScalarAsync<string>(SizeOf))!;
    }

    private static async Task Write(NpgsqlConnection connection, (Report Report, ReportText Text)[] some)
    {
        var papers = some.Select(one => ReportPaper.Of(one.Text)).DistinctBy(paper => paper.Hash).ToList();
        var sources = new SearchSources(
            some.SelectMany(one => one.Report.Authors).Distinct().ToDictionary(author => author, _ => "委员某"),
            new Dictionary<Contracts.Bodies.UnitId, string>(),
            papers.ToDictionary(paper => paper.Hash, paper => paper.Bytes.ToArray(), StringComparer.Ordinal)
        );
        var drawings = some.Select(one => new SearchDrawing(one.Report, sources)).ToList();
        await SearchCopying.Texts(connection, drawings.SelectMany(drawing => drawing.Texts()), default);
        await SearchCopying.Copies(connection, drawings.SelectMany(drawing => drawing.Copies()), default);
        await SearchCopying.Twins(connection, drawings.SelectMany(drawing => drawing.Twins()), default);
        await using var rows = await connection.BeginBinaryImportAsync(
            "COPY record.texts (hash, title, bytes) FROM STDIN (FORMAT BINARY)"
        );
        foreach (var paper in papers)
        {
            await rows.StartRowAsync();
            await rows.WriteAsync(Convert.FromHexString(paper.Hash), NpgsqlDbType.Bytea);
            await rows.WriteAsync(paper.Title, NpgsqlDbType.Text);
            await rows.WriteAsync(paper.Bytes.ToArray(), NpgsqlDbType.Bytea);
        }
        await rows.CompleteAsync();
    }
}
