using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>One search under way (一次检索).</summary>
/// <param name="query">What is asked, checked already.</param>
/// <param name="keys">The keys of the reader.</param>
internal sealed class SearchRun(SearchQuery query, ImmutableArray<string> keys)
{
    private readonly SearchTerms terms = SearchTerms.Of(query);

    /// <summary>The reports after the place, newest first, window by window until there are enough.</summary>
    public async Task<List<SearchHit>> Hits(
        NpgsqlConnection connection,
        PageKey after,
        DateTimeOffset now,
        int most,
        CancellationToken cancellation
    )
    {
        DateTimeOffset? oldest = query.From is { } from ? ChinaTime.StartOf(from).ToUniversalTime() : null;
        var newest = Earlier(after, now);
        if (query is { Stage: not null, Body: null } && terms is { Terms: [], Literal: [] })
        {
            return await InStage(connection, newest, oldest, most, cancellation);
        }
        var windows = SearchWindow.Back(newest.At < now ? newest.At : now, oldest).ToList();
        var found = await connection.QueryAsync<SearchHit>(
            new(SearchStatements.Find, Asking(windows, newest, oldest, most), cancellationToken: cancellation)
        );
        return found.AsList();
    }

    private async Task<List<SearchHit>> InStage(
        NpgsqlConnection connection,
        PageKey newest,
        DateTimeOffset? oldest,
        int most,
        CancellationToken cancellation
    )
    {
        var asking = Filters();
        asking.Add("from", oldest ?? DateTimeOffset.MinValue);
        asking.Add("at", newest.At);
        asking.Add("report", newest.Report);
        asking.Add("most", most);
        var found = await connection.QueryAsync<SearchHit>(
            new(SearchStatements.FindInStage, asking, cancellationToken: cancellation)
        );
        return found.AsList();
    }

    /// <summary>What is shown of the reports, in the order given.</summary>
    public async Task<IReadOnlyList<FoundReport>> Lines(
        NpgsqlConnection connection,
        IReadOnlyList<SearchHit> hits,
        BodyTree tree,
        CancellationToken cancellation
    )
    {
        var asking = Filters();
        asking.Add("reports", hits.Select(hit => hit.Report).ToArray());
        var rows = await connection.QueryAsync<FoundRow>(
            new(SearchStatements.Lines, asking, cancellationToken: cancellation)
        );
        var nearest = rows.GroupBy(row => row.Report)
            .ToDictionary(group => group.Key, group => group.MinBy(row => row.Distance)!);
        return [.. hits.Select(hit => nearest[hit.Report].Item(tree))];
    }

    // The place after which to go on, or the end of the last day asked for, whichever comes first in the list's order.
    private PageKey Earlier(PageKey after, DateTimeOffset now)
    {
        var end = query.Until is { } until ? ChinaTime.StartOf(until.AddDays(1)).ToUniversalTime() : now.AddDays(1);
        return after.At < end ? after : new(end, Guid.Empty, 0);
    }

    /// <summary>What <see cref="SearchStatements.Find"/> is asked with for the windows.</summary>
    internal DynamicParameters Asking(
        IReadOnlyList<SearchWindow> windows,
        PageKey newest,
        DateTimeOffset? oldest,
        int most
    )
    {
        var scopes = windows.Select(window => SearchTerms.Scopes(keys, window)).ToList();
        // Each window's scopes stand after those of the windows before it, counted from one.
        var lasts = scopes.Select((_, place) => scopes.Take(place + 1).Sum(some => some.Length)).ToArray();
        var places = windows.Select(Place).ToList();
        var asking = Filters();
        asking.Add("scopes", scopes.SelectMany(some => some).ToArray());
        asking.Add("firsts", lasts.Zip(scopes, (last, some) => last - some.Length + 1).ToArray());
        asking.Add("lasts", lasts);
        asking.Add("froms", windows.Select(From).ToArray());
        asking.Add("ats", places.Select(place => place.At).ToArray());
        asking.Add("reports", places.Select(place => place.Report).ToArray());
        asking.Add("terms", terms.Terms);
        asking.Add("words", terms.Literal);
        asking.Add("most", most);
        return asking;

        DateTimeOffset From(SearchWindow window)
        {
            var start = window.First is { } first ? SearchMarks.StartOf(first) : DateTimeOffset.MinValue;
            return oldest > start ? oldest.Value : start;
        }

        // What is newer than the window was found in the one before; rows without month marks would come again.
        PageKey Place(SearchWindow window)
        {
            var end = SearchMarks.StartOf(window.Last + 1);
            return end < newest.At ? new PageKey(end, Guid.Empty, 0) : newest;
        }
    }

    private DynamicParameters Filters()
    {
        var asking = new DynamicParameters();
        asking.Add("keys", keys.ToArray());
        asking.Add("body", query.Body?.Value);
        asking.Add("stage", query.Stage?.ToString());
        asking.Add("kind", query.Kind?.ToString());
        return asking;
    }
}

/// <summary>A report that a search found, by its place in the order.</summary>
internal sealed class SearchHit
{
    public Guid Report { get; init; }
    public DateTimeOffset SubmittedAt { get; init; }
}
