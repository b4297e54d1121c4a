using System.Net;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Cluster;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.Tests.Audit;

/// <summary>S12.3, S12.4 and S12.6: what the audit knows of papers, in the whole house, and what it never learns.</summary>
[Trait("Story", "S12")]
public sealed class AuditOfReportsTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task AGuessedNumber_IsAnsweredAsMissing_AndStandsInTheAuditAsOutOfBounds()
    {
        var report = await Submit("420683.委员甲", "420683");
        var stranger = await house.SignIn("420625.编辑");

        var there = await Answer(stranger, $"/api/reports/{report}");
        var missing = await Answer(stranger, $"/api/reports/{Guid.NewGuid()}");

        Assert.Equal((HttpStatusCode.NotFound, Refusals.NotFound.Code), there);
        Assert.Equal(missing, there);
        var line = Assert.Single(await Told($"subject={report}&outcome={AuditEntry.OutOfBounds}"));
        Assert.Equal(("420625.编辑", "GET /api/reports/{report}"), (line.Entry.Account, line.Entry.Action));
        Assert.Equal(("420683", "查看一件信息"), (line.Entry.Body?.Value, line.What));
        Assert.Equal("420625.Editor", line.Entry.Posts);
    }

    [Fact]
    public async Task ReadingWhatIsInternal_IsToldOnceInAQuarterOfAnHour_AndOfWhatIsPublicNever()
    {
        var report = await Submit("420683.委员甲", "420683");
        var open = await Submit("420683.委员甲", "420683", SecurityMark.Public);
        var editor = await house.SignIn("420683.编辑");

        await Read(editor, report, open);
        await Read(editor, report, open);
        house.Clock.Advance(Quarter);
        await Read(await house.SignIn("420683.编辑"), report, open);

        // Once by each gateway that was asked, where there are several.
        var told = (await Told($"subject={report}&action={AuditActions.InternalRead}")).Count;
        Assert.InRange(told, 2, 2 * HouseSilos.Gateways);
        Assert.Empty(await Told($"subject={open}&action={AuditActions.InternalRead}"));
    }

    [Fact]
    public async Task WhereTheAuditCannotBeWritten_NothingInternalIsShown()
    {
        var report = await Submit("420683.委员甲", "420683");
        var signer = await house.SignIn("420683.审核");
        await Owner("REVOKE INSERT ON record.audit FROM linked_service");
        var refused = await Answer(signer, $"/api/reports/{report}");
        await Owner("GRANT INSERT ON record.audit TO linked_service");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, Refusals.RecordUnavailable.Code), refused);
        Assert.Equal(HttpStatusCode.OK, (await Answer(signer, $"/api/reports/{report}")).Status);
    }

    [Fact]
    public async Task TheHistoryOfAPaper_NamesActsAndDeletedTexts_ButNoContent()
    {
        var report = await Submit("420683.委员乙", "420683");
        var author = await house.SignIn("420683.委员乙");
        await author.Act($"/api/reports/{report}/withdrawals", new WithdrawReport("数据需要核实"), default);
        var text = await Value("SELECT encode(text_hash, 'hex') FROM lists.followed WHERE report = $1", report);
        Assert.True(await new Redaction(house.Database.Owner).Redact(text, "含有个人信息", "甲", "乙"));
        var auditor = await house.SignIn("420683.审计");

        var history = await auditor.Get<SubjectHistory>($"/api/audit/subjects/{report}", default);
        var acts = await auditor.Get<List<ActLine>>($"/api/audit/people/{history.Acts[0].Person}/acts", default);
        using var raw = await auditor.Try($"/api/audit/subjects/{report}", default);

        Assert.Equal(["report.withdrawn", "report.submitted"], history.Acts.Select(act => act.Event));
        Assert.Equal(("420683-XX-2025", "委员乙"), (history.Acts[1].Number?[..14], history.Acts[1].Name));
        var tombstone = Assert.Single(history.Tombstones);
        Assert.Equal((text, "含有个人信息"), (tombstone.Hash, tombstone.Reason));
        Assert.Equal(["甲", "乙"], tombstone.By);
        Assert.Equal(
            history.Acts.Select(act => act.Event),
            acts.Where(act => act.Subject == report).Select(act => act.Event)
        );
        Assert.DoesNotContain("数据需要核实", await raw.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Answer(author, $"/api/audit/subjects/{report}")).Status);
        var elsewhere = await house.SignIn("420625.审计");
        Assert.Empty((await elsewhere.Get<SubjectHistory>($"/api/audit/subjects/{report}", default)).Acts);
    }

    [Fact]
    public async Task GoingOutOfBoundsAgainAndAgain_RingsTheAdministratorsOnce()
    {
        var reports = new List<Guid>();
        for (var many = 0; many < 11; many++)
        {
            reports.Add(await Submit("420683.委员丙", "420683"));
        }
        await using var auditor = await house.OpenScreen("420606.审计");
        await using var above = await house.OpenScreen("420600.安全");
        var stranger = await house.SignIn("420606.编辑");

        foreach (var report in reports)
        {
            await Answer(stranger, $"/api/reports/{report}");
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var person = (await stranger.Get<Me>("/api/me", default)).Person;
        var alarm = Alarm.Of(AlarmKind.OutOfBounds, person.ToString(), house.Clock.GetUtcNow()).ToString();
        await Rings(auditor.Hear("alarm.raised", alarm, 0, patience.Token));
        await Rings(above.Hear("alarm.raised", alarm, 0, patience.Token));
        // Gateways that notice in the same moment both tell the audit before they raise what is then one alarm.
        var lines = await Told($"subject={alarm}&action={AuditActions.AlarmRaised}");
        Assert.InRange(lines.Count, 1, HouseSilos.Gateways);
        Assert.All(lines, line => Assert.Equal(person, line.Entry.Person));
    }

    // An alarm is raised beside the requests, and rings of one moment are told as one: the clock ticks on meanwhile.
    private async Task Rings(Task<HeardNotice> heard)
    {
        while (!heard.IsCompleted)
        {
            try
            {
                await heard.WaitAsync(Tick);
            }
            catch (TimeoutException)
            {
                house.Clock.Advance(Tick);
            }
        }
        await heard;
    }

    private async Task<Guid> Submit(string author, string body, SecurityMark mark = SecurityMark.Internal)
    {
        var member = await house.SignIn(author);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var report = new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Economy, Mark: mark);
        return Guid.Parse((await member.Act("/api/reports", report, default)).Subject);
    }

    private static async Task Read(Player reader, params Guid[] reports)
    {
        foreach (var report in reports)
        {
            Assert.Equal(HttpStatusCode.OK, (await Answer(reader, $"/api/reports/{report}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await Answer(reader, $"/api/reports/{report}/lineage")).Status);
        }
    }

    private static async Task<(HttpStatusCode Status, string? Code)> Answer(Player reader, string path)
    {
        using var answer = await reader.Try(path, default);
        using var content = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, content.RootElement.TryGetProperty("code", out var code) ? code.GetString() : null);
    }

    private async Task<IReadOnlyList<AuditLine>> Told(string filter)
    {
        var auditor = await house.SignIn("000000.审计");
        return (await auditor.Get<Page<AuditLine>>("/api/audit?" + filter, default)).Items;
    }

    private async Task<string> Value(string query, Guid id)
    {
        await using var command = house.Database.Owner.CreateCommand(query);
        command.Parameters.AddWithValue(id);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task Owner(string statement)
    {
        await using var command = house.Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
