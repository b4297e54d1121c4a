using System.Net;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Exports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <content>Parts 4 to 6: the three administrators, the right to export, what is kept of what was deleted.</content>
public sealed partial class S12Tests
{
    private const string Body = "411724";

    [Fact]
    public async Task TheThreeAdministrators_EachDoTheirOwn_AndNoneReadsAPaper()
    {
        var report = await story.Submit($"{Body}.委员乙", new(new(Body), StoryTexts.Submitted, ReportCategory.Economy));
        var system = await house.SignedIn($"{Body}.系统");
        var security = await house.SignedIn($"{Body}.安全");
        var audit = await house.SignedIn($"{Body}.审计");
        foreach (var administrator in new[] { system, security, audit })
        {
            await Visitor.Refuses(Refusals.NotFound, await administrator.Get($"/api/reports/{report}"));
            var desk = await administrator.Get<JsonElement>($"/api/desks/{Body}/reports");
            Assert.Equal(0, desk.GetProperty("items").GetArrayLength());
        }

        var registered = await system.Post("/api/people", new RegisterPerson(new(Body), new("新来的编辑")));
        var person = (await Visitor.Read<Receipt>(registered)).Subject;
        var opened = await system.Post($"/api/people/{person}/account", new { userName = $"{Body}.新编辑" });
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        var role = new NewRole(Role.Editor, new(Body), new(2025, 3, 3));
        await Visitor.Refuses(Refusals.NotAllowed, await system.Post($"/api/people/{person}/roles", role));
        Assert.Equal(HttpStatusCode.OK, (await security.Post($"/api/people/{person}/roles", role)).StatusCode);
        var own = (await security.Get<Contracts.Accounts.Me>("/api/me")).Person;
        await Visitor.Refuses(Refusals.RoleOfOneself, await security.Post($"/api/people/{own}/roles", role));

        var told = Assert.Single(await Audit(audit, $"subject={person}&action=role.granted"));
        Assert.Equal($"{Body}.安全", told.Account);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await audit.Delete("/api/audit")).StatusCode);
    }

    [Fact]
    public async Task OneChangedByteOfTheAudit_IsFound_AndTheServiceCannotChangeAny()
    {
        await house.SignedIn("411725.编辑");
        var verification = house.House.Services.GetRequiredService<Verification>();
        Assert.Null((await verification.Run()).First);
        const string Change = "UPDATE record.audit SET account = @To WHERE account = @From";
        var (right, wrong) = ("411725.编辑", "411725.编缉");
        await using var service = await house.House.Database.Service.OpenConnectionAsync();
        await using var owner = await house.House.Database.Owner.OpenConnectionAsync();

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            service.ExecuteAsync(Change, new { From = right, To = wrong })
        );
        Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        Assert.True(await owner.ExecuteAsync(Change, new { From = right, To = wrong }) > 0);

        Assert.StartsWith("审计 ", (await verification.Run()).First!.Place, StringComparison.Ordinal);
        await owner.ExecuteAsync(Change, new { From = wrong, To = right });
        Assert.Null((await verification.Run()).First);
    }

    [Fact]
    public async Task AnExport_IsARightOfItsOwn_MadeInTheBackground_AndDiesInADay()
    {
        const string Office = "411726";
        await story.Submit($"{Office}.委员甲", new(new(Office), StoryTexts.Submitted, ReportCategory.Economy));
        await Multiply(Office, 20_000);
        var asked = new NewExport(ExportList.Reports, ExportFormat.Csv);
        var editor = await house.SignedIn($"{Office}.编辑");
        await Visitor.Refuses(Refusals.ExportRightMissing, await editor.Post($"/api/bodies/{Office}/exports", asked));

        var exporter = await house.SignedIn($"{Office}.编辑B");
        var receipt = await Visitor.Read<Receipt>(await exporter.Post($"/api/bodies/{Office}/exports", asked));
        var mine = Assert.Single(await exporter.Get<List<ExportView>>("/api/my/exports"));
        Assert.Contains(mine.State, new[] { ExportState.Waiting, ExportState.Ready });
        var ready = await Made(exporter);
        Assert.Equal((20_000, receipt.Number), (ready.Rows, ready.Number));
        var file = $"/api/my/exports/{ready.Export}/file";
        Assert.Equal(HttpStatusCode.OK, (await exporter.Get(file)).StatusCode);
        await Visitor.Refuses(Refusals.NotFound, await editor.Get(file));

        house.House.Clock.Advance(TimeSpan.FromHours(24));
        exporter = await house.SignedIn($"{Office}.编辑B");
        await Visitor.Refuses(Refusals.ExportExpired, await exporter.Get(file));
    }

    [Fact]
    public async Task HalfAYearLater_WhoDidWhatIsFound_AndADeletedTextLeavesItsTombstone()
    {
        const string Office = "411727";
        var submitted = StoryTexts.Submitted with { Title = "半年以前的一件信息" };
        var report = await story.Submit($"{Office}.委员甲", new(new(Office), submitted, ReportCategory.Economy));
        await story.Take(report, Office);
        await Visitor.Refuses(
            Refusals.NotAllowed,
            await (await house.SignedIn($"{Office}.委员甲")).Post($"/api/bodies/{Office}/joining")
        );
        house.House.Clock.Advance(TimeSpan.FromDays(190));

        var auditor = await house.SignedIn(Auditor);
        var refused = Assert.Single(await Audit(auditor, $"account={Office}.委员甲&outcome=not-allowed"));
        Assert.Equal((Office, "POST /api/bodies/{body}/joining"), (refused.Subject, refused.Action));
        Assert.NotEmpty(await Audit(auditor, $"person={refused.Person}&action=sign-in"));

        await using var owner = await house.House.Database.Owner.OpenConnectionAsync();
        var hash = await owner.ExecuteScalarAsync<string>(
            "SELECT encode(hash, 'hex') FROM record.texts WHERE title = @Title",
            new { submitted.Title }
        );
        var redaction = new Redaction(house.House.Database.Owner);
        Assert.True(await redaction.Redact(hash!, "含有个人隐私", "张三", "李四"));

        var history = await auditor.Get<SubjectHistory>($"/api/audit/subjects/{report}");
        Assert.Equal(["report.taken", "report.submitted"], history.Acts.Select(act => act.Event));
        var tombstone = Assert.Single(history.Tombstones);
        Assert.Equal((hash, "含有个人隐私"), (tombstone.Hash, tombstone.Reason));
        Assert.Equal(["张三", "李四"], tombstone.By);
        Assert.Null((await house.House.Services.GetRequiredService<Verification>().Run()).First);
    }

    private async Task<ExportView> Made(Visitor exporter)
    {
        var worker = house.House.Services.GetRequiredService<ExportWorker>();
        ExportView made;
        do
        {
            await worker.Drain(story.Patience);
            made = Assert.Single(await exporter.Get<List<ExportView>>("/api/my/exports"));
        } while (made.State == ExportState.Waiting);
        Assert.Equal(ExportState.Ready, made.State);
        return made;
    }

    private async Task Multiply(string office, int rows)
    {
        await using var service = await house.House.Database.Service.OpenConnectionAsync();
        await service.ExecuteAsync(
            """
            INSERT INTO lists.copies
            SELECT (jsonb_populate_record(c, jsonb_build_object('report', gen_random_uuid()))).*
            FROM lists.copies AS c, generate_series(2, @Rows) AS n
            WHERE c.body = @Office
            """,
            new { Rows = rows, Office = office }
        );
    }
}
