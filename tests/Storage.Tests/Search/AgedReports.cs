using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Tests.Reports;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>A record with reports of eight years, indexed, as an editor finds them the day after the last.</summary>
public sealed class AgedReports : IAsyncLifetime
{
    private static readonly int[] Row = [1, 3];

    // Two and more in each window that a search goes back by, and where one ends.
    private static readonly int[] MonthsBack = [0, 0, 1, 2, 3, 4, 5, 11, 12, 13, 14, 30, 39, 40, 41, 60, 96];

    private readonly ReportHouse house = new();
    private SearchReader search = null!;

    public IReadOnlyList<ReportId> NewestFirst { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await house.InitializeAsync();
        var reports = new List<ReportId>();
        foreach (var months in MonthsBack)
        {
            reports.Add(await house.Travel(Row, TimeSpan.FromDays(30.5 * (MonthsBack[^1] - months))));
        }
        await house.Services.GetRequiredService<SearchIndexer>().Drain();
        var last = await house.Ask<DateTime>("SELECT max(submitted_at) FROM lists.search_texts");
        var dayAfter = new TestClock(new DateTimeOffset(last).AddDays(1));
        search = ActivatorUtilities.CreateInstance<SearchReader>(house.Services, dayAfter);
        // Those of the same moment by their ids, the later first.
        NewestFirst =
        [
            .. reports[..2].OrderByDescending(report => report.ToString(), StringComparer.Ordinal),
            .. reports[2..],
        ];
    }

    public Task DisposeAsync() => house.DisposeAsync();

    public async Task<FoundPage> Find(SearchQuery query, PageKey after)
    {
        var (page, refusal) = await search.Find(query, Staff.Editor(Family.Duji), after, CancellationToken.None);
        Assert.Null(refusal);
        return page!;
    }
}
