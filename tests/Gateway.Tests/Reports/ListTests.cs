using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Lists at the doors: pages by key, counts and figures that agree with them, nothing for those it is not theirs.</summary>
public sealed class ListTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const int Many = 53;

    [Fact]
    public async Task Pages_CountsAndFigures_TellTheSameReports()
    {
        var member = await house.SignIn("320582.委员甲");
        var submitted = new List<string>();
        for (var index = 0; index < Many; index++)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            var report = new SubmitReport(new("320582"), StoryTexts.Submitted, ReportCategory.Economy);
            submitted.Add((await member.Act("/api/reports", report, CancellationToken.None)).Subject);
        }

        var editor = await house.SignIn("320582.编辑");
        var desk = await All<DeskItem>(editor, "/api/desks/320582/reports?list=Todo");
        Assert.Equal(Enumerable.Reverse(submitted), desk.Select(item => item.Report.ToString()));
        Assert.Equal(house.Clock.GetUtcNow(), desk[0].ChangedAt);
        Assert.Equal(desk[0].ChangedAt, desk[0].SubmittedAt);
        Assert.All(desk, item => Assert.Equal("委员甲", item.Author));

        var mine = await All<FollowedItem>(member, "/api/my/reports");
        Assert.Equal(desk.Select(item => item.Report), mine.Select(item => item.Report));
        Assert.Equal(house.Clock.GetUtcNow(), mine[0].ChangedAt);

        Assert.Equal(Many, (await editor.Get<CountsView>("/api/counts", CancellationToken.None)).Todo);
        var figures = await editor.Get<FiguresView>("/api/bodies/320582/figures", CancellationToken.None);
        Assert.Equal((Many, Many), (figures.Own.Today.Submitted, figures.Own.Year.Submitted));
        var city = await house.SignIn("320500.主席");
        var above = await city.Get<FiguresView>("/api/bodies/320500/figures", CancellationToken.None);
        Assert.Equal(Many, above.Below.Month.Submitted);

        // A neighbour's desk lists nothing of it, by the same answer as an empty desk.
        var neighbour = await house.SignIn("320583.编辑");
        Assert.Empty(await All<DeskItem>(neighbour, "/api/desks/320582/reports?list=All"));
    }

    private static async Task<List<T>> All<T>(Player reader, string path)
    {
        var items = new List<T>();
        var after = "";
        do
        {
            var joined = path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "after=" + after;
            var page = await reader.Get<Page<T>>(joined, CancellationToken.None);
            items.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);
        return items;
    }
}
