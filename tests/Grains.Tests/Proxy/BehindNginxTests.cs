using System.Net;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Grains.Tests.Reports;

namespace ZhengXie.Linked.Grains.Tests.Proxy;

/// <summary>Two gateways behind a real proxy, without stickiness (docs/adr/0050).</summary>
[Trait("Needs", "nginx")]
public sealed class BehindNginxTests(TwoGateways cluster) : IClassFixture<TwoGateways>
{
    private const string Desk = "desk:320581";
    private const int Windows = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task AStory_IsPlayed_WhileRequestsAndScreensAreDealtOutInTurn()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var visitors = new Visitors(cluster.Address);
        await using var story = new StoryS03(
            userName => visitors.Open(userName, patience.Token),
            _ => { },
            ChinaTime.DayOf(TimeProvider.System.GetUtcNow())
        );

        // Every step waits until each page concerned has rung, whichever gateway it is open at.
        await story.Play(patience.Token);

        var lineage = await story.Author.Player.Lineage(story.Report, patience.Token);
        Assert.Equal(4, lineage.Report.Copies.Count);
        Assert.All(lineage.Report.Copies, copy => Assert.Equal(CopyStage.Signed, copy.Stage));
        Assert.Equal(2, visitors.Answers.Count);
        Assert.All(
            visitors.Answers.Values,
            many => Assert.InRange(many, visitors.Answers.Values.Sum() / 4, int.MaxValue)
        );
        Assert.Equal(2, visitors.Sockets.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task AGatewayThatIsKilled_LosesItsScreensToTheOther_AndTheyMissNothing()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var visitors = new Visitors(cluster.Address);
        var windows = await OpenWindows(visitors, patience.Token);
        var member = await visitors.SignIn("320581.委员乙", patience.Token);
        var seen = (await windows[0].Screen.Player.After(Desk, 0, patience.Token)).Head;
        var dying = cluster.Gateways[1];

        await dying.Kill();
        await Task.WhenAll(windows.Where(one => one.At == dying.Address.Authority).Select(one => one.Screen.Lost))
            .WaitAsync(patience.Token);
        var report = await Submit(member, patience.Token);

        foreach (var (screen, at) in windows)
        {
            if (at == dying.Address.Authority)
            {
                await using var again = await Screen.Open(screen.Player, patience.Token);
                Assert.Equal(cluster.Gateways[0].Address.Authority, visitors.Sockets.Last());
            }
            var missed = await screen.Player.After(Desk, seen, patience.Token);
            Assert.Single(missed.Notices, notice => notice.Subject == report.ToString());
            await screen.DisposeAsync();
        }
        await cluster.Raise(dying);
    }

    // Both gateways have some.
    private static async Task<List<(Screen Screen, string At)>> OpenWindows(
        Visitors visitors,
        CancellationToken cancellation
    )
    {
        var windows = new List<(Screen Screen, string At)>();
        while (windows.Count < Windows)
        {
            var screen = await visitors.Open("320581.编辑", cancellation);
            windows.Add((screen, visitors.Sockets.Last()));
        }
        Assert.Equal(2, windows.Select(one => one.At).Distinct(StringComparer.Ordinal).Count());
        return windows;
    }

    // As a window does: without an answer of the house, the same again under the same id.
    private static async Task<ReportId> Submit(Player member, CancellationToken cancellation)
    {
        var report = new ReportId(Guid.CreateVersion7());
        var id = Guid.CreateVersion7();
        while (true)
        {
            using var answer = await member.Post(
                $"/api/reports?report={report}",
                Changshu.Submission,
                id,
                cancellation
            );
            if (answer.StatusCode is not (HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout))
            {
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return report;
            }
        }
    }
}
