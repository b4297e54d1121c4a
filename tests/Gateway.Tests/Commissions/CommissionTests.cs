using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.Tests.Commissions;

/// <summary>约稿 through the doors: 江苏 asks its cities, 苏州 relays to its counties and a party; late papers count and are marked.</summary>
public sealed class CommissionTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IDisposable
{
    private static readonly BodyCode Jiangsu = new("320000");
    private static readonly BodyCode Suzhou = new("320500");
    private static readonly BodyCode Changshu = new("320581");
    private static readonly BodyCode Taicang = new("320585");

    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
    private readonly Dictionary<string, Player> people = new(StringComparer.Ordinal);

    private CancellationToken Soon => patience.Token;

    public void Dispose() => patience.Dispose();

    [Fact]
    public async Task ACommission_IsRelayed_AnsweredAtEveryTier_AndTheGiverSeesWhoSentWhat()
    {
        var province = await Issue(
            "320000.编辑",
            new(Jiangsu, "党内法规进课程", "每市一至三篇。", [new(Suzhou), new(new("320400"))])
        );
        await using var desk = await house.OpenScreen("320581.编辑");
        var relay = await Relay(province.Subject, [new(Changshu), new(Taicang), new(Suzhou, await PartyOf(Suzhou))]);
        await desk.Hear("commission.issued", relay.Subject, 0, Soon);
        Assert.Equal("320000-YG-2025-001", province.Number);
        await desk.Player.Act($"/api/commissions/{relay.Subject}/signings-for", new SignForCommission(Changshu), Soon);

        var report = await Adopted("320581", "320500", relay.Subject);
        await Forwarded(report, "320500", "320000", leg: 2);

        var city = await View("320500.编辑", relay.Subject);
        var changshu = city.Addressees.Single(asked => asked.Body.Code == Changshu);
        Assert.Equal((1, 1, 0), (changshu.Sent, changshu.Adopted, changshu.Late));
        Assert.NotNull(changshu.SignedForAt);
        Assert.Equal(
            (3, 1, 1, 1),
            (city.Totals!.Asked, city.Totals.Answered, city.Totals.Reports, city.Totals.Adopted)
        );
        Assert.Equal(province.Subject, city.Parent!.Id.ToString());
        var upper = await View("320000.主席", province.Subject);
        Assert.Equal(
            (2, 1, 1, 0),
            (upper.Totals!.Asked, upper.Totals.Answered, upper.Totals.Reports, upper.Totals.Adopted)
        );

        // An addressee sees itself alone; a member what is asked; who was not asked sees nothing, like a wrong id.
        var county = await View("320581.编辑", relay.Subject);
        Assert.Null(county.Totals);
        Assert.Equal(Changshu, Assert.Single(county.Addressees).Body.Code);
        Assert.Empty((await View("320581.委员甲", relay.Subject)).Addressees);
        var stranger = await At("320582.编辑");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.Try($"/api/commissions/{relay.Subject}", Soon)).StatusCode
        );
        var answers = await (await At("320500.编辑")).Get<Page<CommissionAnswer>>(
            $"/api/commissions/{relay.Subject}/answers",
            Soon
        );
        var answer = Assert.Single(answers.Items);
        Assert.Equal(report, answer.Report.ToString());
        Assert.StartsWith("320500-XX-2025-", answer.Number, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.Try($"/api/commissions/{relay.Subject}/answers", Soon)).StatusCode
        );

        // The author's own page names the commission that he answered, not the upper one.
        var own = await (await At("320581.委员甲")).Get<ReportView>($"/api/reports/{report}", Soon);
        Assert.Equal(relay.Subject, Assert.Single(own.Commissions).Id.ToString());
        await Lists(relay.Subject);
        await RebuildChangesNothing();
    }

    [Fact]
    public async Task WhoeverSentNothing_IsRemindedOnDaySix_AndALatePaperIsTakenAndMarked()
    {
        var issued = await Issue(
            "320500.编辑",
            new(Suzhou, "基层治理课题", "每县一篇。", [new(Changshu), new(Taicang)])
        );
        await Submitted("320581", issued.Subject, forward: true);

        Pass(TimeSpan.FromDays(6));
        await Sweep();
        await using (var late = await house.OpenScreen("320585.编辑"))
        {
            var notices = await late.Player.After("desk:320585", 0, Soon);
            Assert.Contains(
                notices.Notices,
                notice => notice.Kind == "commission.reminded" && notice.Subject == issued.Subject
            );
        }
        var first = await At("320581.编辑");
        await first.Feeds(Soon);
        var early = await first.After("desk:320581", 0, Soon);
        Assert.Contains(early.Notices, notice => notice.Kind == "commission.issued");
        Assert.DoesNotContain(early.Notices, notice => notice.Kind == "commission.reminded");

        Pass(TimeSpan.FromDays(2));
        var before = await View("320500.编辑", issued.Subject);
        Assert.True(before.Addressees.Single(asked => asked.Body.Code == Taicang).Overdue);
        Assert.Equal((1, 0), (before.Totals!.Overdue, before.Totals.Late));

        await Submitted("320585", issued.Subject, forward: true);
        var after = await View("320500.编辑", issued.Subject);
        Assert.Equal((2, 1, 0), (after.Totals!.Answered, after.Totals.Late, after.Totals.Overdue));
        var answers = await (await At("320500.编辑")).Get<Page<CommissionAnswer>>(
            $"/api/commissions/{issued.Subject}/answers",
            Soon
        );
        Assert.True(answers.Items.Single(answer => answer.From.Code == Taicang).Late);
        Assert.False(answers.Items.Single(answer => answer.From.Code == Changshu).Late);
    }

    [Fact]
    public async Task OfTheOwnUnits_TheOneAskedAnswersByItsSubmission()
    {
        var party = await PartyOf(Suzhou);
        var issued = await Issue("320500.签发", new(Suzhou, "党派课题", "一篇即可。", [new(Suzhou, party)]));
        var officer = await At("320500.党派");
        var mine = await officer.Get<List<CommissionReference>>("/api/my/commissions", Soon);
        Assert.Contains(mine, asked => asked.Id.ToString() == issued.Subject);

        using var refused = await (await At("320500.委员乙")).Post(
            "/api/reports",
            Text(Suzhou, issued.Subject),
            Guid.CreateVersion7(),
            Soon
        );
        Assert.Contains(
            "commission.not-addressed",
            await refused.Content.ReadAsStringAsync(Soon),
            StringComparison.Ordinal
        );

        await officer.Act("/api/reports", Text(Suzhou, issued.Subject), Soon);
        var view = await View("320500.编辑", issued.Subject);
        Assert.Equal(("民主党派甲", 1), (view.Addressees[0].Unit!.Name, view.Addressees[0].Sent));
        var unit = await officer.Get<Page<CommissionItem>>($"/api/units/{party}/commissions", Soon);
        Assert.Equal((1, 1, false), (unit.Items[0].Reports, unit.Items[0].Answered, unit.Items[0].SignedFor));
    }

    [Fact]
    public async Task WhatIsSigned_IsCollectedInItsIssue_AndEachFindsWhatIsHis()
    {
        var report = await Adopted("320583", "320500", null);

        var desk = await At("320500.编辑");
        var issues = await desk.Get<List<IssueItem>>("/api/bodies/320500/issues", Soon);
        Assert.Contains(issues, item => item.Issue == new BulletinIssue("社情民意", 2025, 1));
        var path = "/api/bodies/320500/issues/2025/1?bulletin=" + Uri.EscapeDataString("社情民意");
        var printed = await desk.Get<IssueView>(path, Soon);
        Assert.Equal("政协苏州市委员会", printed.Issuer);
        var piece = printed.Pieces.Single(one => one.Report.ToString() == report);
        Assert.Equal(StoryTexts.Submitted, piece.Text);
        Assert.Equal(["委员甲"], piece.Authors);
        var county = await (await At("320583.编辑")).Get<IssueView>(path, Soon);
        Assert.Equal(report, Assert.Single(county.Pieces).Report.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await (await At("320582.编辑")).Try(path, Soon)).StatusCode);
        var next = await desk.Get<BulletinIssue>(path.Replace("2025/1", "next", StringComparison.Ordinal), Soon);
        Assert.Equal(2, next.Number);
    }

    // A session does not last for days.
    private void Pass(TimeSpan span)
    {
        people.Clear();
        house.Clock.Advance(span);
    }

    private async Task<Player> At(string who) =>
        people.TryGetValue(who, out var known) ? known : people[who] = await house.SignIn(who);

    // Between two acts some seconds pass: rings within a moment are told as one.
    private async Task<Contracts.Acts.Receipt> Act(string who, string path, object? content)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        return await (await At(who)).Act(path, content, Soon);
    }

    private static SubmitReport Text(BodyCode body, string? commission) =>
        new(body, StoryTexts.Submitted, ReportCategory.Politics)
        {
            Commission = commission is null ? null : CommissionId.Parse(commission, null),
        };

    private async Task<Contracts.Acts.Receipt> Issue(string who, IssueCommission command) =>
        await Act(who, "/api/commissions", command);

    private Task<Contracts.Acts.Receipt> Relay(string parent, CommissionAddressee[] addressees) =>
        Issue(
            "320500.编辑",
            new(Suzhou, "党内法规进课程", "每县一至三篇。", addressees, Parent: CommissionId.Parse(parent, null))
        );

    private async Task<UnitId> PartyOf(BodyCode body)
    {
        var units = await (await At($"{body}.编辑")).Get<List<UnitView>>($"/api/bodies/{body}/units", Soon);
        return units.Single(unit => unit.Kind == UnitKind.Party).Unit;
    }

    private async Task<CommissionView> View(string who, string commission) =>
        await (await At(who)).Get<CommissionView>($"/api/commissions/{commission}", Soon);

    // From a member's hand to the signature of his body, and up if asked.
    private async Task<string> Submitted(string body, string? commission, bool forward)
    {
        var receipt = await Act($"{body}.委员甲", "/api/reports", Text(new(body), commission));
        if (forward)
        {
            var copy = $"/api/reports/{receipt.Subject}/copies/{body}";
            await Act($"{body}.编辑", $"{copy}/takings", null);
            await Signed(receipt.Subject, body);
            await Forwarded(receipt.Subject, body, "320500", leg: null);
        }
        return receipt.Subject;
    }

    private async Task<string> Adopted(string body, string upper, string? commission)
    {
        var report = await Submitted(body, commission, forward: true);
        await Act($"{upper}.编辑", $"/api/reports/{report}/legs/1/receptions", null);
        await Signed(report, upper);
        return report;
    }

    private async Task Signed(string report, string body)
    {
        var copy = $"/api/reports/{report}/copies/{body}";
        await Act($"{body}.编辑", $"{copy}/acceptances", null);
        await Act($"{body}.编辑", $"{copy}/review-requests", null);
        await Act($"{body}.审核", $"{copy}/approvals", null);
        var signature = new SignatureRequest(AdoptionKind.Single, new("社情民意", 2025, 1));
        await Act($"{body}.签发", $"{copy}/signatures", signature);
    }

    private async Task Forwarded(string report, string body, string upper, int? leg)
    {
        var sent = await Act(
            $"{body}.签发",
            $"/api/reports/{report}/copies/{body}/legs",
            new ForwardRequest([new(upper)])
        );
        Assert.True(leg is null || leg == sent.Item);
    }

    private async Task Lists(string relay)
    {
        var editor = await At("320500.编辑");
        var issued = await editor.Get<Page<CommissionItem>>("/api/desks/320500/commissions", Soon);
        var row = issued.Items.Single(item => item.Commission.ToString() == relay);
        Assert.Equal((3, 1, 1, 1), (row.Asked, row.Answered, row.Reports, row.Adopted));
        var received = await editor.Get<Page<CommissionItem>>("/api/desks/320500/commissions?list=Received", Soon);
        Assert.Equal((1, 1, false), (received.Items[0].Asked, received.Items[0].Reports, received.Items[0].SignedFor));
        Assert.Empty((await editor.Get<Page<CommissionItem>>("/api/desks/320400/commissions", Soon)).Items);
    }

    private async Task RebuildChangesNothing()
    {
        var before = await Contents();
        await house.Services.GetRequiredService<Rebuild>().Run(new Random(4), Soon);
        Assert.Equal(before, await Contents());
        Assert.All(before, table => Assert.NotEqual("", table));
    }

    private async Task<List<string>> Contents()
    {
        var contents = new List<string>();
        foreach (
            var table in new[] { "commissions", "commission_addressees", "commission_readers", "commission_answers" }
        )
        {
            await using var connection = await house.Database.Owner.OpenConnectionAsync(Soon);
            contents.Add(
                await connection.ExecuteScalarAsync<string>(
                    $"""SELECT coalesce(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C"), '') FROM lists.{table} t"""
                ) ?? ""
            );
        }
        return contents;
    }

    private Task Sweep() => house.Sweep(Soon);
}
