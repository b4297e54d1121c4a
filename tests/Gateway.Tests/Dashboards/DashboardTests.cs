using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Dashboards;

/// <summary>The chair's dashboard: every figure opens a list of as many rows, with titles only where they may be read.</summary>
public sealed class DashboardTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly FigureKind[] Counted =
    [
        FigureKind.Submitted,
        FigureKind.Received,
        FigureKind.Signed,
        FigureKind.Forwarded,
        FigureKind.Adopted,
        FigureKind.Directives,
    ];

    [Fact]
    public async Task EveryFigure_OpensAListOfAsManyRows_AlsoAfterARecall_AndAlsoOfThoseBelow()
    {
        await PlayS03();
        foreach (var body in new[] { "320581", "320500", "320000", "000000" })
        {
            var chair = await house.SignIn(body + ".主席");
            var board = await chair.Board(body);
            foreach (var what in Counted)
            {
                foreach (var period in Enum.GetValues<FigurePeriod>())
                {
                    var own = await chair.Items(body, $"what={what}&period={period}");
                    Assert.Equal(Of(board.Own, period, what), own.Count);
                    foreach (var lower in board.Lower.Where(lower => Of(lower.Figures, period, what) > 0))
                    {
                        var theirs = await chair.Items(body, $"what={what}&period={period}&lower={lower.Body.Code}");
                        Assert.Equal(Of(lower.Figures, period, what), theirs.Count);
                    }
                }
            }
            Assert.All(board.Lower, lower => Assert.Equal(lower.Figures.Year, DashboardReading.SumOf(lower.Months)));
            Assert.Equal(DashboardReading.SumOf([.. board.Lower.SelectMany(lower => lower.Months)]), board.Below.Year);
            Assert.Equal(board.Waiting.Key, (await chair.Items(body, "what=Key")).Count);
            Assert.Equal(board.Own.Year, Assert.Single(board.Months, month => month.Own.Signed > 0).Own);
            Assert.True(board.Own.Today.Signed > 0);
        }
    }

    [Fact]
    public async Task AChair_ReadsTheTitleOfWhatHisBodySigned_AndOfTheRestOnlyWhereAndWhen()
    {
        var played = await PlayS03();
        var waiting = await Submit("320581", Urgency.Ordinary);
        var chair = await house.SignIn("320581.主席");

        var signed = await chair.Items("320581", "what=Signed");
        Assert.Contains(signed, item => item.Report == played);
        Assert.All(signed, item => Assert.NotNull(item.Title));
        var submitted = await chair.Items("320581", "what=Submitted");
        var closed = submitted[0];
        Assert.Equal((null, null, null), (closed.Report, closed.Title, closed.Number));
        Assert.Equal(("320581", ChinaTime.DayOf(house.Clock.GetUtcNow())), (closed.Body.Code.Value, closed.Day));
        var editor = await house.SignIn("320581.编辑");
        Assert.Equal(waiting, (await editor.Items("320581", "what=Submitted"))[0].Report);

        // The city counts what the county has, and opens what was sent up to it.
        var city = await house.SignIn("320500.编辑");
        var below = await city.Items("320500", "what=Submitted&lower=320581");
        Assert.Equal(submitted.Count, below.Count);
        Assert.Null(below[0].Report);
        Assert.Contains(below, item => item.Report == played);
    }

    [Fact]
    public async Task WhatIsUrgentAndWhatIsOver_IsCountedAndListed_UntilItIsTaken()
    {
        const string Body = "320583";
        var report = await Submit(Body, Urgency.Critical);
        house.Clock.Advance(TimeSpan.FromDays(2));
        var chair = await house.SignIn(Body + ".主席");
        var editor = await house.SignIn(Body + ".编辑");

        var waiting = (await chair.Board(Body)).Waiting;
        Assert.Equal(new WaitingFigures(1, 0, 1) { Key = 1 }, waiting);
        Assert.Null(Assert.Single(await chair.Items(Body, "what=Pressing")).Title);
        var over = Assert.Single(await editor.Items(Body, "what=Overdue"));
        Assert.Equal((report, Contracts.Clocks.Light.Red), (over.Report, over.Light));
        var above = await house.SignIn("320500.主席");
        Assert.Equal(
            waiting,
            Assert.Single((await above.Board("320500")).Lower, lower => lower.Body.Code.Value == Body).Waiting
        );

        await editor.Act($"/api/reports/{report}/copies/{Body}/takings", null, CancellationToken.None);
        Assert.Equal(0, (await chair.Board(Body)).Waiting.Overdue);
        Assert.Empty(await chair.Items(Body, "what=Overdue"));
        Assert.Equal(Urgency.Critical, Assert.Single(await chair.Items(Body, "what=Pressing")).Urgency);
    }

    [Fact]
    public async Task AListGoesByKey_AndIsShutToNeighboursAndToBodiesThatAreNotBelow()
    {
        const string Body = "320585";
        for (var index = 0; index < 53; index++)
        {
            await Submit(Body, Urgency.Urgent);
        }
        var editor = await house.SignIn(Body + ".编辑");
        foreach (var what in new[] { "Submitted", "Pressing" })
        {
            var items = await editor.Items(Body, "what=" + what);
            Assert.Equal(53, items.Select(item => item.Report).Distinct().Count());
        }

        var neighbour = await house.SignIn("320582.主席");
        await neighbour.Misses($"/api/bodies/{Body}/dashboard");
        await neighbour.Misses($"/api/bodies/{Body}/figure-items?what=Submitted");
        await neighbour.Misses($"/api/bodies/320582/figure-items?what=Submitted&lower={Body}");
    }

    private async Task<ReportId> PlayS03()
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var story = new StoryS03(
            house.OpenScreen,
            _ => { },
            ChinaTime.DayOf(house.Clock.GetUtcNow()),
            () => house.Clock.Advance(TimeSpan.FromSeconds(5))
        );
        await story.Play(patience.Token);
        return story.Report;
    }

    private async Task<ReportId> Submit(string body, Urgency urgency)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var member = await house.SignIn(body + ".委员甲");
        var report = new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Economy, urgency);
        return new(Guid.Parse((await member.Act("/api/reports", report, CancellationToken.None)).Subject));
    }

    private static int Of(PeriodFigures figures, FigurePeriod period, FigureKind what)
    {
        var counts = period switch
        {
            FigurePeriod.Today => figures.Today,
            FigurePeriod.Month => figures.Month,
            _ => figures.Year,
        };
        return what switch
        {
            FigureKind.Submitted => counts.Submitted,
            FigureKind.Received => counts.Received,
            FigureKind.Signed => counts.Signed,
            FigureKind.Forwarded => counts.Forwarded,
            FigureKind.Adopted => counts.Adopted,
            _ => counts.Directives,
        };
    }
}
