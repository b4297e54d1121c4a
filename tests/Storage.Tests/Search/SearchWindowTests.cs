using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Tests.Search;

/// <summary>A search goes back month by month and further: whatever the age of a report, it comes once and in its place.</summary>
public sealed class SearchWindowTests(AgedReports reports) : IClassFixture<AgedReports>
{
    [Theory]
    [InlineData("加快")]
    [InlineData("加快我国")]
    [InlineData("激光 加快")]
    public async Task Find_AmongReportsOfEightYears_GivesEachOnceNewestFirst(string words)
    {
        var page = await reports.Find(new(words), PageKey.Newest);

        Assert.Equal(reports.NewestFirst, page.Items.Select(item => item.Report));
        Assert.Equal((reports.NewestFirst.Count, false), (page.Count, page.More));
    }

    [Fact]
    public async Task Find_AfterAnyOfThem_GoesOnWithTheNext()
    {
        var all = await reports.Find(new("加快"), PageKey.Newest);

        foreach (var (place, item) in all.Items.Index())
        {
            var rest = await reports.Find(new("加快"), new(item.SubmittedAt, item.Report.Value, 0));

            Assert.Equal(reports.NewestFirst.Skip(place + 1), rest.Items.Select(next => next.Report));
        }
    }

    [Fact]
    public async Task Find_BetweenTwoDays_FindsThoseOfBothDaysAndNoOther()
    {
        var all = (await reports.Find(new("加快"), PageKey.Newest)).Items;

        for (var (newer, older) = (0, all.Count - 1); newer < older; newer++, older--)
        {
            var (from, until) = (Day(older), Day(newer));
            var page = await reports.Find(new("加快", From: from, Until: until), PageKey.Newest);

            Assert.Equal(
                all.Where((_, place) => Day(place) >= from && Day(place) <= until).Select(item => item.Report),
                page.Items.Select(item => item.Report)
            );
        }

        DateOnly Day(int place) => ChinaTime.DayOf(all[place].SubmittedAt);
    }

    [Fact]
    public async Task Find_AWordThatStandsNowhere_GoesThroughAllOfThemAndFindsNone()
    {
        var page = await reports.Find(new("鼉龘"), PageKey.Newest);

        Assert.Empty(page.Items);
        Assert.Equal((0, false), (page.Count, page.More));
    }
}
