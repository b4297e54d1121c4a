using System.Net;
using Dapper;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>
/// Story S05 (杜集→淮北→安徽): a critical report by night runs against a clock in minutes, goes up by two legs of which one is
/// recalled; what bears a secret mark never comes in; what is out of scope comes back and is mended under its number.
/// </summary>
[Trait("Story", "S05")]
public sealed class S05Tests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan AtNight = new(21, 40, 0);

    private readonly StoryPeople story = new(house);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => story.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task NobodyOpensForAnHour_TheReviewerIsTold_AndOpensAtMinute74()
    {
        await Night();
        await story.Open("340602.编辑", "340602.审核");
        var report = await story.Submit("340602.信息员", Critical("强降雨致官庄村两处排涝口倒灌需紧急支援"));
        await story.Hears("340602.编辑", "report.submitted", report);
        Assert.Contains(("duty:340602", "report.submitted"), await Sent(report));
        var waiting = await OnDesk(report);
        Assert.Equal((Urgency.Critical, ClockKind.Opening, false), (waiting.Urgency, waiting.Clock, waiting.Overdue));
        Assert.InRange(waiting.MinutesLeft!.Value, 118, 120);

        await Minutes(60);
        await story.Hears("340602.审核", "report.clock-reached", report);
        Assert.Contains(("role:Reviewer@340602", "report.clock-reached"), await Sent(report));

        await Minutes(14);
        await story.Act("340602.审核", $"/api/reports/{report}/copies/340602/openings");
        var copy = (await story.View("340602.编辑", report)).Copies.Single();
        Assert.Equal((74, false), (copy.OpenedMinutes, copy.Overtime));

        // The clock stands: at minute 120 nobody is told anything more.
        var told = (await Sent(report)).Count;
        await Minutes(60);
        Assert.Equal(told, (await Sent(report)).Count);
        Assert.False((await OnDesk(report)).Overdue);

        await TwoLegs(report);
    }

    [Fact]
    public async Task NobodyOpensForTwoHours_TheSignerAndTheUpperBodyAreTold_AndItIsMarked()
    {
        await Night();
        await story.Open("340602.签发", "340600.编辑");
        var report = await story.Submit("340602.信息员", Critical("泵站停机，低洼处积水已到门槛"));

        await Minutes(120);
        await story.Hears("340602.签发", "report.clock-reached", report);
        await story.Hears("340600.编辑", "report.clock-reached", report);
        var sent = await Sent(report);
        Assert.Contains(("role:Signer@340602", "report.clock-reached.overtime"), sent);
        Assert.Contains(("duty:340600", "report.clock-reached.overtime"), sent);
        Assert.True((await OnDesk(report)).Overdue);
        Assert.True((await story.View("340602.编辑", report)).Copies.Single().Overtime);

        // The upper body is told that something waits, and may not open it.
        using var answer = await (await story.At("340600.编辑")).Try($"/api/reports/{report}", story.Patience);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task OutOfScope_ComesBack_AndIsMendedUnderItsNumber()
    {
        await story.Open("340602.委员乙");
        var first = await story.Act(
            "340602.委员乙",
            "/api/reports",
            Ordinary("与邻居的宅基地官司", "请政协出面过问判决。")
        );
        var copy = $"/api/reports/{first.Subject}/copies/340602";
        await story.Take(first.Subject, "340602");
        var (_, code, _) = await story.Refused(
            "340602.编辑",
            $"{copy}/returns",
            new RefusalRequest(RefusalGround.OutOfScope, "  ")
        );
        Assert.Equal("input.missing", code);
        await story.Act(
            "340602.编辑",
            $"{copy}/returns",
            new RefusalRequest(RefusalGround.OutOfScope, "信访涉诉，请走诉讼渠道；可就共性问题另写。")
        );
        await story.Hears("340602.委员乙", "report.returned", first.Subject);

        var mended = Ordinary("农村宅基地纠纷调解力量不足", "全区调解员人均要管四个村。").Text;
        await story.Act("340602.委员乙", $"/api/reports/{first.Subject}/resubmissions", new ResubmitReport(mended));

        var own = (await story.View("340602.委员乙", first.Subject)).Copies.Single();
        Assert.Equal((first.Number, CopyStage.Submitted, 2), (own.Number, own.Stage, own.Versions.Count));
        Assert.Equal(mended.Title, own.Versions[^1].Text!.Title);
    }

    // Signed by telephone with the second factor; sent to the city and, as a direct point, to the province at once.
    private async Task TwoLegs(string report)
    {
        await story.Take(report, "340602");
        await story.Adopt(report, "340602", 7);
        var first = await story.Forward(report, "340602", "340600", "340000");
        await story.Receive(report, "340000", first + 1);

        var (status, code, _) = await story.Refused(
            "340602.签发",
            $"/api/reports/{report}/legs/{first + 1}/recalls",
            new WithdrawReport("改由市里统一报")
        );
        Assert.Equal((HttpStatusCode.Conflict, "leg.received"), (status, code));
        await story.Act("340602.签发", $"/api/reports/{report}/legs/{first}/recalls", new WithdrawReport("已报省里"));
        var legs = (await story.View("340602.签发", report)).Legs;
        Assert.Equal([LegState.Recalled, LegState.Received], legs.Select(leg => leg.State));
    }

    private async Task Night()
    {
        var now = house.Clock.GetUtcNow().AddHours(8).TimeOfDay;
        await story.Pass(now < AtNight ? AtNight - now : AtNight - now + TimeSpan.FromDays(1));
    }

    private async Task Minutes(int many)
    {
        await story.Stay(TimeSpan.FromMinutes(many));
        await house.Sweep(story.Patience);
        // Rings within one moment are told as one, at the end of it.
        house.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private async Task<DeskItem> OnDesk(string report)
    {
        var page = await story.Read<Page<DeskItem>>("340602.审核", "/api/desks/340602/reports?list=All");
        return page.Items.Single(item => item.Report.ToString() == report);
    }

    private async Task<List<(string To, string Kind)>> Sent(string report)
    {
        await using var connection = await house.Database.Owner.OpenConnectionAsync(story.Patience);
        var rows = await connection.QueryAsync<(string, string)>(
            "SELECT addressee, kind FROM record.outbox WHERE subject = @report",
            new { report }
        );
        return [.. rows];
    }

    private static SubmitReport Critical(string title) =>
        Ordinary(title, "今晚八时起雨量骤增，两处排涝口倒灌，已转移十二户。") with
        {
            Urgency = Urgency.Critical,
        };

    private static SubmitReport Ordinary(string title, string situation) =>
        new(
            new("340602"),
            new(title, situation, "设施标准偏低，力量不足。", "请上级统筹支援，落实责任单位。"),
            ReportCategory.Society
        );
}
