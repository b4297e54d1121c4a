using System.Data;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Searches (检索) within what the reader may read: the keys that he holds today are terms of the query like the words, and
/// are compared once more with every row that is shown.
/// </summary>
public sealed class SearchReader(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    TimeProvider time,
    SearchOptions options
)
{
    /// <summary>How many reports a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Where counting stops.</summary>
    public const int MostCounted = 200;

    /// <summary>A page, newest first; how many there are comes with the first one.</summary>
    /// <returns>The page, or why there is none.</returns>
    public async Task<(FoundPage? Page, Refusal? Refusal)> Find(
        SearchQuery query,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        if (SearchRules.Check(query) is { } refusal)
        {
            return (null, refusal);
        }
        try
        {
            return (await Page(query, caller, after, cancellation), null);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            return (null, Refusals.SearchTooBroad);
        }
    }

    private async Task<FoundPage> Page(SearchQuery query, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var search = new SearchRun(query, [.. Visibility.KeysOf(caller, ChinaTime.DayOf(now), bodies.Current)]);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        // One moment for the hits and their lines.
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await connection.ExecuteAsync(SearchStatements.Settings, new { patience = Milliseconds });
        var first = after == PageKey.Newest;
        var hits = await search.Hits(connection, after, now, first ? MostCounted + 1 : PageSize + 1, cancellation);
        var shown = hits.Take(PageSize).ToList();
        return new(
            await search.Lines(connection, shown, bodies.Current, cancellation),
            hits.Count > PageSize ? new PageKey(shown[^1].SubmittedAt, shown[^1].Report, 0).ToString() : null,
            first ? Math.Min(hits.Count, MostCounted) : null,
            first && hits.Count > MostCounted
        );
    }

    private string Milliseconds =>
        ((long)options.Patience.TotalMilliseconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
