using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>A report is turned into a proposal lead, or handed to a department, through the public doors.</summary>
public sealed class ReferralTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const string Body = "340602";

    [Fact]
    public async Task ALead_WaitsForTheCommittee_AndTheAuthorSeesThatItWasTaken()
    {
        var (report, editor) = await Editing();
        await editor.Act($"{report}/copies/{Body}/proposal-leads", new ReasonRequest("适合作为提案"), default);

        var committee = await house.SignIn(Body + ".提案委");
        var todo = await Todo(committee);
        var lead = (
            await committee.Get<Page<ProposalLeadItem>>($"/api/desks/{Body}/proposal-leads?waiting=true", default)
        ).Items[0];
        Assert.Matches($@"^{Body}-TX-2025-\d{{3}}$", lead.Number);
        Assert.Equal(("充电桩不足", "适合作为提案", null), (lead.Title, lead.Reason, lead.TakenAt));
        var seen = await committee.Get<ReportView>(report, default);
        Assert.Equal("情况。", seen.Copies[0].Versions[0].Text!.Situation);
        Assert.Equal(CopyStage.TurnedToProposal, seen.Copies[0].Stage);
        await committee.Act($"{report}/proposal-leads/1/takings", null, default);
        Assert.Equal(todo - 1, await Todo(committee));

        var author = await (await house.SignIn(Body + ".委员甲")).Get<ReportView>(report, default);
        Assert.NotNull(Assert.Single(author.Leads).TakenAt);
        Assert.Equal("已转提案", author.Copies[0].StageName);

        using var late = await editor.Post(
            $"{report}/results/1/corrections",
            new CorrectionRequest("误转"),
            Guid.NewGuid(),
            default
        );
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var feed = await committee.Get<FeedsView>("/api/feeds", default);
        Assert.Contains(feed.Feeds, one => one.Feed == "proposals:" + Body && one.Head >= 2);
    }

    [Fact]
    public async Task AHandover_IsSignedForAndAnswered_AndOthersSeeNothingOfIt()
    {
        var (report, editor) = await Editing();
        var handler = await house.SignIn(Body + ".承办:住建局");
        var unit = await UnitOf("住建局");
        var request = new HandoverRequest(unit, "属住建部门职责", new(2025, 3, 24));
        await editor.Act($"{report}/copies/{Body}/handovers", request, default);

        var item = (await handler.Get<Page<HandoverItem>>($"/api/units/{unit}/handovers", default)).Items[0];
        Assert.Equal(("住建局", new DateOnly(2025, 3, 24)), (item.Unit.Name, item.Due));
        await handler.Act($"{report}/handovers/1/acknowledgements", null, default);
        await handler.Act(
            $"{report}/handovers/1/answers",
            new ReplyRequest(ReplyOutcome.Accepted, "已列入改造计划"),
            default
        );

        var author = await (await house.SignIn(Body + ".委员甲")).Get<ReportView>(report, default);
        Assert.Equal("已列入改造计划", author.Results.Single(result => result.Kind == ResultKind.HandoverReply).Text);
        Assert.Empty(
            (await handler.Get<Page<HandoverItem>>($"/api/units/{unit}/handovers?waiting=true", default)).Items
        );
        var ledger = await editor.Get<Page<HandoverItem>>($"/api/desks/{Body}/handovers", default);
        Assert.Equal(ReplyOutcome.Accepted, ledger.Items[0].Outcome);

        var other = await house.SignIn(Body + ".承办:经信局");
        Assert.Empty((await other.Get<Page<HandoverItem>>($"/api/units/{unit}/handovers", default)).Items);
        Assert.Empty((await other.Get<Page<HandoverItem>>($"/api/desks/{Body}/handovers", default)).Items);
        Assert.Empty((await other.Get<Page<ProposalLeadItem>>($"/api/desks/{Body}/proposal-leads", default)).Items);
        using var hidden = await other.Try(report, default);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    private async Task<(string Report, Player Editor)> Editing()
    {
        var member = await house.SignIn(Body + ".委员甲");
        var text = new ReportText("充电桩不足", "情况。", "原因。", "建议。");
        var receipt = await member.Act(
            "/api/reports",
            new SubmitReport(new(Body), text, ReportCategory.Society),
            default
        );
        var editor = await house.SignIn(Body + ".编辑");
        var report = "/api/reports/" + receipt.Subject;
        await editor.Act($"{report}/copies/{Body}/takings", null, default);
        return (report, editor);
    }

    private async Task<UnitId> UnitOf(string name)
    {
        var handler = await house.SignIn($"{Body}.承办:{name}");
        return (await handler.Get<Me>("/api/me", default)).Grants[0].Unit!.Value;
    }

    private static async Task<int> Todo(Player person) => (await person.Get<CountsView>("/api/counts", default)).Todo;
}
