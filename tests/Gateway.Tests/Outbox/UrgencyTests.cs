using System.Net;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Outbox;

/// <summary>特急件 from the first ring to the overtime, through a real provider, and what becomes of it when that fails.</summary>
[Trait("Story", "S05")]
public sealed class UrgencyTests(ProviderHouse providers) : IClassFixture<ProviderHouse>
{
    private const string Duty = "13900000001";
    private const string Reviewer = "13900000002";
    private const string Signer = "13900000003";
    private const string Above = "13900000004";

    private static readonly ReportText Text = new(
        "强降雨致官庄村两处排涝口倒灌需紧急支援",
        "官庄村两处排涝口倒灌，农田积水。",
        "排涝泵老化，功率不足。",
        "建议立即调派移动泵车支援。"
    );

    private LinkedHouse House => providers.House;

    [Fact]
    public async Task CriticalReport_CallsTheDutyEditor_ThenReviewers_AndTheReviewersOpeningStopsIt()
    {
        await Staffed();
        var receipt = await Submit(Urgency.Critical);

        await providers.Send();
        Assert.Equal(["sms " + Duty, "wechat " + Duty], Called("report.submitted", receipt));
        var message = providers.Provider.Taken[0];
        Assert.Contains(receipt.Number!, message.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("官庄村", message.Body, StringComparison.Ordinal);
        Assert.Equal("only-for-tests", providers.Provider.Taken.First(taken => taken.Channel == "sms").Secret);

        await providers.Pass(TimeSpan.FromMinutes(59));
        Assert.Empty(Called("report.clock-reached", receipt));
        var item = await OnDesk(receipt);
        Assert.Equal((61, false, Light.Yellow), (item.MinutesLeft, item.Overdue, item.Light));

        await providers.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(["sms " + Reviewer, "wechat " + Reviewer], Called("report.clock-reached", receipt));

        await providers.Pass(TimeSpan.FromMinutes(14));
        var reviewer = await House.SignIn("340602.审核");
        await reviewer.Act($"/api/reports/{receipt.Subject}/copies/340602/openings", null, CancellationToken.None);
        await providers.Pass(TimeSpan.FromMinutes(300));
        Assert.Empty(Called("report.clock-reached.overtime", receipt));

        reviewer = await House.SignIn("340602.审核");
        var view = await reviewer.Get<ReportView>("/api/reports/" + receipt.Subject, CancellationToken.None);
        Assert.Equal((74, false, null), (view.Copies[0].OpenedMinutes, view.Copies[0].Overtime, view.Copies[0].Due));
        Assert.Null((await OnDesk(receipt)).MinutesLeft);
    }

    [Fact]
    public async Task CriticalReportThatNobodyOpens_IsOvertime_AndTheUpperDutyLearnsNumberAndMinutesOnly()
    {
        await Staffed();
        var receipt = await Submit(Urgency.Critical);

        await providers.Pass(TimeSpan.FromMinutes(60));
        await providers.Pass(TimeSpan.FromMinutes(60));

        Assert.Equal(
            ["sms " + Signer, "sms " + Above, "wechat " + Signer, "wechat " + Above],
            Called("report.clock-reached.overtime", receipt)
        );
        Assert.All(
            providers.Provider.Taken.Where(taken => taken.Body.Contains("overtime", StringComparison.Ordinal)),
            taken => Assert.Contains("\"minutes\":120", taken.Body, StringComparison.Ordinal)
        );
        var item = await OnDesk(receipt);
        Assert.Equal((0, true, Light.Red), (item.MinutesLeft, item.Overdue, item.Light));

        var upper = await House.SignIn("340600.编辑");
        var overtime = await Newest(upper, "340600");
        Assert.Equal(
            ("340602", receipt.Number, 120, null, null),
            (overtime.Body.Value, overtime.Number, overtime.Minutes, overtime.OpenedMinutes, overtime.Report)
        );
        using var closed = await upper.Try("/api/reports/" + receipt.Subject, CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);

        var own = await House.SignIn("340602.签发");
        await own.Act($"/api/reports/{receipt.Subject}/copies/340602/openings", null, CancellationToken.None);
        Assert.Equal(
            (receipt.Subject, 120),
            ((await Newest(own, "340602")).Report?.ToString(), (await Newest(own, "340602")).OpenedMinutes)
        );
    }

    [Fact]
    public async Task ProviderThatHangs_HoldsUpNobody_AndTheMessageComesLaterUnderTheSameId()
    {
        await Staffed();
        providers.Provider.Now = TestProvider.Mood.Hangs;
        var receipt = await Submit(Urgency.Urgent);

        var sending = providers.Send();
        var first = new[] { await providers.Provider.Arrival(), await providers.Provider.Arrival() };
        await Submit(Urgency.Ordinary);
        Assert.False(sending.IsCompleted);

        House.Clock.Advance(TimeSpan.FromSeconds(11));
        await sending.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.All(
            await DeliveriesOf(receipt, "report.submitted"),
            delivery =>
                Assert.Equal((MessageState.Waiting, 1, "timeout"), (delivery.State, delivery.Attempts, delivery.Fault))
        );

        providers.Provider.Now = TestProvider.Mood.Takes;
        await providers.Pass(TimeSpan.FromSeconds(60));
        Assert.Equal(first.Select(sent => sent.Key).Order(), providers.Provider.Taken.Select(sent => sent.Key).Order());
        Assert.All(
            await DeliveriesOf(receipt, "report.submitted"),
            delivery => Assert.Equal(MessageState.Sent, delivery.State)
        );
    }

    [Fact]
    public async Task ProviderThatRefuses_OrBreaksTooOften_IsGivenUp_AndSaidSo()
    {
        await Staffed();
        providers.Provider.Now = TestProvider.Mood.Refuses;
        var refused = await Submit(Urgency.Urgent);
        await providers.Send();
        providers.Provider.Now = TestProvider.Mood.Breaks;
        var broken = await Submit(Urgency.Urgent);
        await providers.Send();
        await providers.Pass(TimeSpan.FromMinutes(1));
        await providers.Pass(TimeSpan.FromMinutes(1));
        providers.Provider.Now = TestProvider.Mood.Takes;

        Assert.All(
            await DeliveriesOf(refused, "report.submitted"),
            delivery =>
                Assert.Equal((MessageState.Failed, 1, "http-400"), (delivery.State, delivery.Attempts, delivery.Fault))
        );
        Assert.All(
            await DeliveriesOf(broken, "report.submitted"),
            delivery =>
                Assert.Equal((MessageState.Failed, 3, "http-500"), (delivery.State, delivery.Attempts, delivery.Fault))
        );
    }

    [Fact]
    public async Task MutedKind_IsNotSent_UnlessItIsUrgent()
    {
        await Staffed();
        var author = await providers.Reachable("340602.信息员", "13900000005");
        var informant = await House.SignIn("340602.信息员");
        using var unknown = await informant.Send(
            HttpMethod.Put,
            "/api/me/mutes",
            new MuteRequest(["anything"]),
            Guid.NewGuid(),
            CancellationToken.None
        );
        Assert.Contains("mute.unknown", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var muted = await informant.Send(
            HttpMethod.Put,
            "/api/me/mutes",
            new MuteRequest(["report.returned"]),
            Guid.NewGuid(),
            CancellationToken.None
        );
        Assert.Equal(HttpStatusCode.OK, muted.StatusCode);

        var ordinary = await Returned(Urgency.Ordinary);
        var urgent = await Returned(Urgency.Urgent);
        await providers.Send();

        Assert.NotEqual(default, author);
        Assert.All(
            await DeliveriesOf(ordinary, "report.returned"),
            delivery => Assert.Equal(MessageState.Muted, delivery.State)
        );
        Assert.All(
            await DeliveriesOf(urgent, "report.returned"),
            delivery => Assert.Equal(MessageState.Sent, delivery.State)
        );
    }

    [Fact]
    public async Task Messages_AreForTheDesk_NotForItsNeighbours()
    {
        var neighbour = await House.SignIn("340603.编辑");
        using var closed = await neighbour.Try("/api/desks/340602/messages", CancellationToken.None);
        using var duties = await neighbour.Try("/api/desks/340602/duties", CancellationToken.None);
        using var overtimes = await neighbour.Try("/api/desks/340602/overtimes", CancellationToken.None);

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            new[] { closed, duties, overtimes }.Select(answer => answer.StatusCode)
        );
    }

    // Each test has a night of its own: everyone can be reached, one editor is on duty below and one above.
    private async Task Staffed()
    {
        await providers.Pass(TimeSpan.FromDays(2));
        providers.Provider.Forget();
        await providers.Reachable("340602.审核", Reviewer);
        await providers.Reachable("340602.签发", Signer);
        await OnDuty("340602", Duty);
        await OnDuty("340600", Above);
    }

    private async Task OnDuty(string body, string mobile)
    {
        var person = await providers.Reachable(body + ".编辑", mobile);
        var editor = await House.SignIn(body + ".编辑");
        var now = House.Clock.GetUtcNow();
        await editor.Act(
            $"/api/desks/{body}/duties",
            new AssignDuty(person, now, now.AddDays(1)),
            CancellationToken.None
        );
        var duties = await editor.Get<IReadOnlyList<DutyView>>($"/api/desks/{body}/duties", CancellationToken.None);
        Assert.Equal((person, true), (duties[^1].Person, duties[^1].Now));
    }

    private async Task<Receipt> Submit(Urgency urgency)
    {
        var informant = await House.SignIn("340602.信息员");
        var report = new SubmitReport(new("340602"), Text, ReportCategory.Society) { Urgency = urgency };
        return await informant.Act("/api/reports", report, CancellationToken.None);
    }

    private async Task<Receipt> Returned(Urgency urgency)
    {
        var receipt = await Submit(urgency);
        var editor = await House.SignIn("340602.编辑");
        var copy = $"/api/reports/{receipt.Subject}/copies/340602";
        await editor.Act(copy + "/takings", null, CancellationToken.None);
        await editor.Act(
            copy + "/returns",
            new RefusalRequest(RefusalGround.NoAdvice, "请补充建议。"),
            CancellationToken.None
        );
        return receipt;
    }

    private IEnumerable<string> Called(string template, Receipt receipt) =>
        providers
            .Provider.Taken.Where(taken =>
                taken.Body.Contains($"\"template\":\"{template}\"", StringComparison.Ordinal)
            )
            .Select(taken => taken.Channel + " " + taken.Body.Split("\"to\":\"")[1][..11])
            .Order(StringComparer.Ordinal);

    private async Task<DeskItem> OnDesk(Receipt receipt)
    {
        var editor = await House.SignIn("340602.编辑");
        var page = await editor.Get<Page<DeskItem>>("/api/desks/340602/reports?list=All", CancellationToken.None);
        return page.Items.Single(item => item.Report.ToString() == receipt.Subject);
    }

    private static async Task<OvertimeView> Newest(Player reader, string body) =>
        (await reader.Get<IReadOnlyList<OvertimeView>>($"/api/desks/{body}/overtimes", CancellationToken.None))[0];

    private async Task<IReadOnlyList<MessageDelivery>> DeliveriesOf(Receipt receipt, string kind)
    {
        var editor = await House.SignIn("340602.编辑");
        var messages = await editor.Get<IReadOnlyList<MessageView>>(
            "/api/desks/340602/messages",
            CancellationToken.None
        );
        var found = messages.Single(message => message.Number == receipt.Number && message.Kind == kind);
        Assert.Equal(2, found.Deliveries.Count);
        return found.Deliveries;
    }
}
