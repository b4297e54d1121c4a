using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>
/// A directive at its handling unit, through the doors: signed for, given more time once, urged, answered; and the ledger
/// that tells where each stands.
/// </summary>
public sealed class HandlingTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const string Body = "320582";
    private const string Handler = Body + ".承办:经信局";

    private DateOnly Today => ChinaTime.DayOf(house.Clock.GetUtcNow());

    [Fact]
    public async Task ADirective_IsSignedForExtendedOnceUrgedAndAnswered_AndTheLedgerSaysSo()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (report, unit) = await Screened(patience.Token);
        var editor = await house.SignIn(Body + ".编辑");
        await using var handler = await house.OpenScreen(Handler);
        var (path, since) = ($"/api/reports/{report}/directives/1", Stopwatch.GetTimestamp());

        var directive = new DirectiveRequest(DirectiveLevel.County, "分管副市长", "请研究。", Today, unit);
        await Act(editor, $"/api/reports/{report}/copies/{Body}/directives", directive, patience.Token);
        await handler.Hear("report.directive", report, since, patience.Token);
        var waiting = Assert.Single(await Ledger(editor, "?unanswered=true"), item => item.Report.ToString() == report);
        Assert.Equal((HandlingState.AwaitingReceipt, Light.Green), (waiting.State, waiting.Light));
        Assert.Equal(("经信局", 0, null), (waiting.Unit!.Name, waiting.Urgings, waiting.FirstDue));

        await Act(handler.Player, path + "/receipts", null, patience.Token);
        var urging = new UrgingRequest("请于本周内反馈。", UrgingChannel.Telephone);
        await Act(editor, path + "/urgings", urging, patience.Token);
        await handler.Hear("report.urged", report, since, patience.Token);
        using var again = await editor.Post(path + "/urgings", urging, Guid.NewGuid(), patience.Token);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        var later = waiting.Due!.Value.AddDays(14);
        await Act(handler.Player, path + "/extensions", new ExtensionRequest(later, "需要会同核算。"), patience.Token);
        Assert.True(Assert.Single(await Ledger(editor, "?asked=true")).ExtensionAsked);
        var todo = (await editor.Get<CountsView>("/api/counts", patience.Token)).Todo;
        await Act(editor, path + "/extension-decisions", new ExtensionDecision(true), patience.Token);
        await handler.Hear("report.extension-decided", report, since, patience.Token);
        Assert.Empty(await Ledger(editor, "?asked=true"));
        Assert.Equal(todo - 1, (await editor.Get<CountsView>("/api/counts", patience.Token)).Todo);
        var extended = Assert.Single(await Ledger(editor), item => item.Report.ToString() == report);
        Assert.Equal(
            (waiting.Due, later, HandlingState.InHand, 1),
            (extended.FirstDue, extended.Due, extended.State, extended.Urgings)
        );

        // Sessions end meanwhile, so everybody signs in anew.
        house.Clock.Advance(TimeSpan.FromHours(4));
        var next = await house.SignIn(Body + ".签发");
        await Act(next, path + "/urgings", urging, patience.Token);
        house.Clock.Advance(TimeSpan.FromDays(60));
        var late = await house.SignIn(Body + ".编辑");
        Assert.Equal(Light.Red, Assert.Single(await Ledger(late, "?overdue=true")).Light);
        var view = await late.Get<ReportView>("/api/reports/" + report, patience.Token);
        Assert.True(Assert.Single(view.Directives).Overdue);
        Assert.Equal(2, view.Urgings.Count);

        var answered = await house.SignIn(Handler);
        Assert.All(await Urgings(answered, $"/api/units/{unit}/urgings"), urging => Assert.True(urging.Waits));
        await Act(answered, path + "/replies", new ReplyRequest(ReplyOutcome.Accepted, "已采纳。"), patience.Token);
        Assert.Empty(await Ledger(late, "?overdue=true"));
        Assert.Equal(HandlingState.Answered, Assert.Single(await Ledger(late)).State);
        var urged = await Urgings(late, $"/api/desks/{Body}/urgings");
        Assert.Equal([(2, false), (1, false)], urged.Select(one => (one.Urging, one.Waits)));
        Assert.Equal((Role.Signer, "经信局"), (urged[0].By!.Role, urged[0].Unit!.Name));
        var neighbour = await house.SignIn("320583.编辑");
        Assert.Empty(await Urgings(neighbour, $"/api/desks/{Body}/urgings"));
    }

    [Fact]
    public async Task Ledger_IsNarrowedByEachFilter_AndIsNobodyElses()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (report, unit) = await Screened(patience.Token, "320585");
        var editor = await house.SignIn("320585.编辑");
        foreach (var level in new[] { DirectiveLevel.County, DirectiveLevel.Province })
        {
            var due = level == DirectiveLevel.County ? Today.AddDays(1) : (DateOnly?)null;
            var directive = new DirectiveRequest(level, "分管领导", "请研究。", Today, due is null ? null : unit, due);
            await editor.Act($"/api/reports/{report}/copies/320585/directives", directive, patience.Token);
        }

        Assert.Equal([2, 1], (await Ledger(editor, "", "320585")).Select(item => item.Directive));
        Assert.Equal([2], await Items(editor, "?level=Province"));
        Assert.Equal([1], await Items(editor, "?unanswered=true"));
        Assert.Equal([1], await Items(editor, $"?unit={unit}"));
        Assert.Equal([1], await Items(editor, $"?dueBefore={Today.AddDays(2):yyyy-MM-dd}"));
        Assert.Empty(await Items(editor, $"?dueBefore={Today.AddDays(1):yyyy-MM-dd}"));
        Assert.Equal([2, 1], await Items(editor, $"?year={Today.Year}"));
        Assert.Empty(await Items(editor, $"?year={Today.Year - 1}"));
        Assert.Empty(await Ledger(await house.SignIn("320583.编辑"), "", "320585"));
        using var wrong = await editor.Try("/api/desks/320585/directives?level=Emperor", patience.Token);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    // Rings that follow at once are merged until some time has passed.
    private Task<Receipt> Act(Player who, string path, object? content, CancellationToken cancellation)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        return who.Act(path, content, cancellation);
    }

    [Fact]
    public async Task AStandIn_ActsAtTheNextRequest_AndBothNamesStandInTheReport()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (report, _) = await Screened(patience.Token, "320506");
        var editor = await house.SignIn("320506.编辑");
        var reviewer = await house.SignIn("320506.审核");
        var (holder, standIn) = (await Me(editor), await Me(reviewer));
        var wrong = new RefusalRequest(RefusalGround.FactsUnclear, "请写明涉及哪些小区");
        var path = $"/api/reports/{report}/copies/320506/returns";
        using var before = await reviewer.Post(path, wrong, Guid.NewGuid(), patience.Token);
        Assert.Equal(HttpStatusCode.Forbidden, before.StatusCode);

        var lent = new NewStandIn(holder.Person, Role.Editor, new("320506"), Today, Today.AddDays(5));
        await Act(editor, $"/api/people/{standIn.Person}/stand-ins", lent, patience.Token);
        await Act(reviewer, path, wrong, patience.Token);

        var view = await editor.Get<ReportView>("/api/reports/" + report, patience.Token);
        var by = Assert.Single(view.Results).By!;
        Assert.Equal((Role.Editor, standIn.Name, true, holder.Name), (by.Role, by.Name, by.StandIn, by.For));
    }

    [Fact]
    public async Task AHandover_IsExtendedOnceAndUrged_AndItsLightStandsInTheUnitsList()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (report, unit) = await Screened(patience.Token, "320509");
        var editor = await house.SignIn("320509.编辑");
        var handler = await house.SignIn("320509.承办:经信局");
        var handed = new HandoverRequest(unit, "属部门日常工作", Today.AddDays(1));
        await Act(editor, $"/api/reports/{report}/copies/320509/handovers", handed, patience.Token);
        Assert.Equal(Light.Yellow, (await Handover()).Light);

        var path = $"/api/reports/{report}/handovers/1";
        await Act(editor, path + "/urgings", new UrgingRequest("请抓紧。"), patience.Token);
        await Act(handler, path + "/extensions", new ExtensionRequest(Today.AddDays(40), "需要核算。"), patience.Token);
        await Act(editor, path + "/extension-decisions", new ExtensionDecision(true), patience.Token);

        Assert.Equal((Light.Green, Today.AddDays(40)), ((await Handover()).Light, (await Handover()).Due));
        var view = await handler.Get<ReportView>("/api/reports/" + report, patience.Token);
        Assert.Equal(Today.AddDays(1), Assert.Single(view.Handovers).Extension!.From);
        Assert.Single(await Urgings(handler, $"/api/units/{unit}/urgings"));

        async Task<HandoverItem> Handover() =>
            Assert.Single(
                (await handler.Get<Page<HandoverItem>>($"/api/units/{unit}/handovers", patience.Token)).Items
            );
    }

    [Fact]
    public async Task Reminders_ComeByThemselves_OnceEach_ToTheUnitAndIntoTheOutbox()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (report, unit) = await Screened(patience.Token, "320583");
        var editor = await house.SignIn("320583.编辑");
        var due = WorkingCalendar.National.AddWorkingDays(Today, 10);
        var directive = new DirectiveRequest(DirectiveLevel.County, "分管副市长", "请研究。", Today, unit, due);
        await editor.Act($"/api/reports/{report}/copies/320583/directives", directive, patience.Token);

        foreach (var before in new[] { 3, 1, 0 })
        {
            var day = WorkingCalendar.National.AddWorkingDays(due, -before);
            house.Clock.Advance(ChinaTime.StartOf(day).AddHours(9) - house.Clock.GetUtcNow());
            await house.Sweep(patience.Token);
            await house.Sweep(patience.Token);
        }

        var handler = await house.SignIn("320583.承办:经信局");
        await handler.Feeds(patience.Token);
        var told = await handler.After($"unit:{unit}", 0, patience.Token);
        Assert.Equal(
            ["report.directive", "report.clock-reached", "report.clock-reached", "report.clock-reached"],
            told.Notices.Where(notice => notice.Subject == report).Select(notice => notice.Kind)
        );
        await using var sent = house.Database.Owner.CreateCommand(
            "SELECT count(*) FROM record.outbox WHERE subject = $1 AND addressee = $2 AND kind = 'report.clock-reached'"
        );
        sent.Parameters.AddWithValue(report);
        sent.Parameters.AddWithValue("unit:" + unit);
        Assert.Equal(3L, await sent.ExecuteScalarAsync(patience.Token));
    }

    // A member's report that the desk has taken, and a handling unit there.
    private async Task<(string Report, UnitId Unit)> Screened(CancellationToken cancellation, string body = Body)
    {
        var member = await house.SignIn(body + ".委员甲");
        var submitted = new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Economy);
        var report = (await member.Act("/api/reports", submitted, cancellation)).Subject;
        var editor = await house.SignIn(body + ".编辑");
        await editor.Act($"/api/reports/{report}/copies/{body}/takings", null, cancellation);
        var units = await editor.Get<UnitView[]>($"/api/bodies/{body}/units", cancellation);
        return (report, units.Single(unit => unit.Name == "经信局").Unit);
    }

    private static async Task<IEnumerable<int>> Items(Player reader, string filter) =>
        (await Ledger(reader, filter, "320585")).Select(item => item.Directive);

    private static Task<Me> Me(Player player) => player.Get<Me>("/api/me", CancellationToken.None);

    private static async Task<IReadOnlyList<UrgingItem>> Urgings(Player reader, string path) =>
        (await reader.Get<Page<UrgingItem>>(path, CancellationToken.None)).Items;

    private static async Task<IReadOnlyList<DirectiveItem>> Ledger(
        Player reader,
        string filter = "",
        string body = Body
    ) => (await reader.Get<Page<DirectiveItem>>($"/api/desks/{body}/directives{filter}", CancellationToken.None)).Items;
}
