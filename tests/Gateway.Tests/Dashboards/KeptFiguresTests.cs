using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Tests.Dashboards;

/// <summary>Whoever looks at figures because a change was rung sees the change, although one reading serves many.</summary>
public sealed class KeptFiguresTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly LinkedHouse house = new() { Settings = ["--Dashboards:Kept=00:00:01"] };

    public Task InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task WhatWasRungFor_IsSeenAtOnce_ByTheBodyAndByThoseAbove()
    {
        string[] bodies = ["320581", "320500", "000000"];
        var chairs = await Task.WhenAll(bodies.Select(body => house.SignIn(body + ".主席")));
        var before = await Boards(chairs, bodies);

        await Submit();
        // The clock stands: nothing that was kept grows old.
        foreach (var bell in house.Services.GetServices<IBell>())
        {
            Array.ForEach(bodies, bell.FiguresChanged);
        }

        var after = await Boards(chairs, bodies);
        Assert.Equal(before.Select(Submitted).Select(many => many + 1), after.Select(Submitted));
        var own = await chairs[0].Get<FiguresView>("/api/bodies/320581/figures", CancellationToken.None);
        Assert.Equal(after[0].Own.Year.Submitted, own.Own.Year.Submitted);
    }

    [Fact]
    public async Task MonthsThatAreOver_GoOnCountingForTheNation_WhichReadsThemApart()
    {
        await Submit();
        var submitted = house.Clock.GetUtcNow();
        var chair = await house.SignIn("000000.主席");
        var before = await chair.Board("000000");

        house.Clock.Advance(TimeSpan.FromDays(32));
        chair = await house.SignIn("000000.主席");
        var after = await chair.Board("000000");

        Assert.Equal(Submitted(before), Submitted(after));
        Assert.True(Submitted(after) > 0);
        Assert.Equal(0, after.Below.Month.Submitted);
        Assert.Equal(Submitted(before), after.Months.Single(month => month.Month == submitted.Month).Below.Submitted);
    }

    private async Task Submit()
    {
        var member = await house.SignIn("320581.委员甲");
        var report = new SubmitReport(new("320581"), StoryTexts.Submitted, ReportCategory.Economy, Urgency.Ordinary);
        await member.Act("/api/reports", report, CancellationToken.None);
    }

    private static Task<DashboardView[]> Boards(Player[] chairs, string[] bodies) =>
        Task.WhenAll(chairs.Zip(bodies, (chair, body) => chair.Board(body)));

    private static int Submitted(DashboardView board) => board.Own.Year.Submitted + board.Below.Year.Submitted;
}
