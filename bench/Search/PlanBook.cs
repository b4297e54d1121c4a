using Dapper;
using Npgsql;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Bench.Search;

/// <summary>Keeps the plan (执行计划) of every kind of query, as it was carried out.</summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="path">The file that the plans go to; begun anew.</param>
internal sealed class PlanBook(NpgsqlDataSource service, string path)
{
    private bool begun;

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>Keeps the plans of a search: of its newest month, and of all months where it had to go so far.</summary>
    /// <exception cref="InvalidOperationException">A plan reads a table from end to end.</exception>
    public async Task Keep(string name, SearchQuery query, Caller caller)
    {
        var now = TimeProvider.System.GetUtcNow();
        var run = new SearchRun(query, [.. Visibility.KeysOf(caller, ChinaTime.DayOf(now), Office.Bodies)]);
        var newest = new PageKey(now.AddDays(1), Guid.Empty, 0);
        foreach (
            var window in SearchWindow
                .Back(now, null)
                .Where(window => window.First is null || window.Months.Count() == 1)
        )
        {
            var asking = run.Asking([window], newest, null, SearchReader.MostCounted + 1);
            await Keep(
                $"{name}, {(window.First is null ? "all that is left" : "newest month")}",
                SearchStatements.Find,
                asking
            );
        }
    }

    /// <summary>Keeps the plan of looking for candidates.</summary>
    /// <exception cref="InvalidOperationException">The plan reads a table from end to end.</exception>
    public Task KeepTwins(string name, TwinsRequest text, Caller caller)
    {
        var now = TimeProvider.System.GetUtcNow();
        var keys = Visibility.KeysOf(caller, ChinaTime.DayOf(now), Office.Bodies).ToArray();
        var bigrams = Likeness.BigramsOf(new(text.Title!, text.Situation!, text.Analysis!, text.Advice!));
        var asking = new
        {
            bands = Likeness.BandsOf(Likeness.Sketch(bigrams.AsSpan()).AsSpan()).ToArray(),
            scopes = keys.Select(SearchMarks.Reader).ToArray(),
            keys,
            since = now.AddMonths(-12),
            report = Guid.Empty,
            most = TwinComparison.MostCandidates,
        };
        return Keep(name, SearchStatements.Candidates, asking);
    }

    private async Task Keep(string name, string statement, object asking)
    {
        await using var connection = await service.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(SearchStatements.Settings, new { patience = "60000" });
        var lines = await connection.QueryAsync<string>("EXPLAIN (ANALYZE, BUFFERS) " + statement, asking);
        var plan = string.Join('\n', lines);
        var text = $"== {name}\n{plan}\n\n";
        await (begun ? File.AppendAllTextAsync(path, text) : File.WriteAllTextAsync(path, text));
        begun = true;
        if (plan.Contains("Seq Scan", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{name}: the plan reads a table from end to end; see {path}");
        }
    }
}
