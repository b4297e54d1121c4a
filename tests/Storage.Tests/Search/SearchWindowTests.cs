using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Tests.Reports;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>A search goes back month by month and further: whatever the age of a report, it comes once and in its place.</summary>
public sealed class SearchWindowTests(ReportHouse house) : IClassFixture<ReportHouse>, IAsyncLifetime
{
    private static readonly int[] Row = [1, 3];

    // Two and more in each window, and where one ends.
    private static readonly int[] MonthsBack = [0, 0, 1, 2, 3, 4, 5, 11, 12, 13, 14, 30, 39, 40, 41, 60, 96];

    private List<ReportId> newestFirst = [];

    public async Task InitializeAsync()
    {
        var reports = new List<ReportId>();
        foreach (var months in MonthsBack)
        {
            reports.Add(await house.Travel(Row, TimeSpan.FromDays(30.5 * months)));
        }
        await house.Services.GetRequiredService<SearchIndexer>().Drain();
        // Those of the same moment by their ids, the later first.
        newestFirst =
        [
            .. reports[..2].OrderByDescending(report => report.ToString(), StringComparer.Ordinal),
            .. reports[2..],
        ];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Find_ReportsOfEightYears_ComeOnceNewestFirst()
    {
        foreach (var words in new[] { "加快", "加快我国", "激光 加快" })
        {
            var page = await Find(new(words), PageKey.Newest);

            Assert.Equal(newestFirst, page.Items.Select(item => item.Report));
            Assert.Equal((MonthsBack.Length, false), (page.Count, page.More));
        }
    }

    [Fact]
    public async Task Find_AfterAnyOfThem_GoesOnWithTheNext()
    {
        var all = await Find(new("加快"), PageKey.Newest);

        foreach (var (place, item) in all.Items.Index())
        {
            var rest = await Find(new("加快"), new(item.SubmittedAt, item.Report.Value, 0));

            Assert.Equal(newestFirst.Skip(place + 1), rest.Items.Select(next => next.Report));
        }
    }

    [Fact]
    public async Task Find_BetweenTwoDays_FindsThoseOfBothDaysAndNoOther()
    {
        var all = (await Find(new("加快"), PageKey.Newest)).Items;

        for (var (newer, older) = (0, all.Count - 1); newer < older; newer++, older--)
        {
            var (from, until) = (Day(older), Day(newer));
            var page = await Find(new("加快", From: from, Until: until), PageKey.Newest);

            Assert.Equal(
                all.Where((_, place) => Day(place) >= from && Day(place) <= until).Select(item => item.Report),
                page.Items.Select(item => item.Report)
            );
        }

        DateOnly Day(int place) => ChinaTime.DayOf(all[place].SubmittedAt);
    }

    private async Task<FoundPage> Find(SearchQuery query, PageKey after)
    {
        var search = house.Services.GetRequiredService<SearchReader>();
        var (page, refusal) = await search.Find(query, Staff.Editor(Family.Duji), after, CancellationToken.None);
        Assert.Null(refusal);
        return page!;
    }
}
