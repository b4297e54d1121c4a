using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Exports;

namespace ZhengXie.Linked.Gateway.Tests.People;

/// <summary>The second editor of a county leaves the post; what stood under that hand is the first one's in one go.</summary>
[Collection(ExportRooms.Name)]
public sealed class HandOverTests(LinkedHouse house)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    private DateOnly Today => ChinaTime.DayOf(house.Clock.GetUtcNow());

    [Fact]
    public async Task Leaving_IsListedFirst_ThenHandsOverWhatIsOpenTypedAndOnDuty_AndEndsWhatWaits()
    {
        var leaver = await house.SignIn("320582.编辑B");
        var successor = await house.SignIn("320582.编辑");
        var (leaving, taking) = (await Id(leaver), await Id(successor));
        var copy = await OpenAndTyped(leaver);
        await OnDuty(successor, leaving);
        await using var database = await house.Database.Service.OpenConnectionAsync(None);
        await WaitingExport(database, leaver, leaving);
        var security = await house.SignIn("320582.安全");
        await security.StepUp(None);
        var path = $"/api/people/{leaving}/roles/1/hand-over";

        var listed = await security.Get<HandOverView>(path, None);
        Assert.Equal(
            [HandOverKind.Editing, HandOverKind.Branches, HandOverKind.Duties, HandOverKind.Exports],
            listed.Items.Select(item => item.Kind)
        );
        Assert.Equal([taking], listed.Successors.Select(one => one.Person));

        var id = Guid.CreateVersion7();
        using var handed = await Put(security, path, new RoleHandOver(taking, Today.AddDays(-1)), id);
        Assert.Equal(HttpStatusCode.OK, handed.StatusCode);

        Assert.True((await successor.Get<EditingView>(copy + "/editing", None)).Mine);
        var branch = Assert.Single(await successor.Get<List<BranchView>>(copy + "/branches", None));
        Assert.Equal((taking, "打了一半的标题"), (branch.Editor.Id, branch.Text.Title));
        var duty = Assert.Single(await successor.Get<List<DutyView>>("/api/desks/320582/duties", None));
        Assert.Equal((taking, house.Clock.GetUtcNow().AddHours(10)), (duty.Person, duty.Until));
        var export = Assert.Single(await leaver.Get<List<ExportView>>("/api/my/exports", None));
        Assert.Equal((ExportState.Failed, ExportFault.RightLost), (export.State, export.Fault));

        // Both, and the desk, are told; the same request again is the same receipt.
        foreach (var feed in new[] { "person:" + leaving, "person:" + taking })
        {
            var reader = feed.EndsWith(taking.ToString(), StringComparison.Ordinal) ? successor : leaver;
            Assert.Contains((await reader.After(feed, 0, None)).Notices, notice => notice.Kind == "role.handed-over");
        }
        Assert.Contains(
            (await successor.After("desk:320582", 0, None)).Notices,
            notice => notice.Kind == "role.handed-over"
        );
        using var again = await Put(security, path, new RoleHandOver(taking, Today.AddDays(-1)), id);
        Assert.Equal(await handed.Content.ReadAsStringAsync(None), await again.Content.ReadAsStringAsync(None));
    }

    [Fact]
    public async Task HandingOver_IsTheSecurityAdministrators_AndOnlyToWhoHoldsTheRole()
    {
        var editor = await Id(await house.SignIn("320583.编辑B"));
        var reviewer = await Id(await house.SignIn("320583.审核"));
        var path = $"/api/people/{editor}/roles/1/hand-over";

        Assert.Equal("not-allowed", await Code(await house.SignIn("320583.系统"), path));
        Assert.Equal("not-allowed", await Code(await house.SignIn("320583.审核"), path));
        Assert.Equal("not-found", await Code(await house.SignIn("320585.安全"), path));
        Assert.Equal(
            "not-found",
            await Code(await house.SignIn("320583.安全"), path.Replace("roles/1", "roles/9", StringComparison.Ordinal))
        );

        var security = await house.SignIn("320583.安全");
        await security.StepUp(None);
        using var unfit = await Put(security, path, new RoleHandOver(reviewer, Today), Guid.NewGuid());
        Assert.Equal("hand-over.successor-unfit", await Code(unfit));
        var first = await Id(await house.SignIn("320583.编辑"));
        using var early = await Put(security, path, new RoleHandOver(first, Today.AddDays(5)), Guid.NewGuid());
        Assert.Equal("hand-over.too-early", await Code(early));
    }

    private async Task<string> OpenAndTyped(Player editor)
    {
        var member = await house.SignIn("320582.委员甲");
        var sent = await member.Act(
            "/api/reports",
            new SubmitReport(new("320582"), StoryTexts.Submitted, ReportCategory.Economy),
            None
        );
        var copy = $"/api/reports/{sent.Subject}/copies/320582";
        await editor.Act(copy + "/takings", null, None);
        await editor.Act(copy + "/acceptances", null, None);
        using var opened = await editor.Post(copy + "/editing", null, Guid.NewGuid(), None);
        Assert.True((await opened.Content.ReadFromJsonAsync<EditingView>(Json, None))!.Mine);
        var typed = new DraftRequest(0, new DraftContent(new("320582"), Title: "打了一半的标题", BaseVersion: 1));
        using var saved = await editor.Send(HttpMethod.Put, "/api/drafts/" + sent.Subject, typed, null, None);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        return copy;
    }

    private async Task OnDuty(Player editor, PersonId person)
    {
        var now = house.Clock.GetUtcNow();
        await editor.Act("/api/desks/320582/duties", new AssignDuty(person, now.AddHours(-1), now.AddHours(10)), None);
    }

    // Somebody else's lock on the queue stands for a gateway that is just making it.
    private static async Task WaitingExport(NpgsqlConnection database, Player person, PersonId id)
    {
        await database.ExecuteAsync(
            "SELECT pg_advisory_lock(hashtextextended(@key, 0))",
            new { key = $"export/{id}/1" }
        );
        await person.Act("/api/bodies/320582/exports", new NewExport(ExportList.Reports, ExportFormat.Csv), None);
    }

    private static async Task<PersonId> Id(Player person) => (await person.Get<Me>("/api/me", None)).Person;

    private static Task<HttpResponseMessage> Put(Player person, string path, RoleHandOver asked, Guid id) =>
        person.Send(HttpMethod.Put, path, asked, id, None);

    private static async Task<string?> Code(Player person, string path)
    {
        using var answer = await person.Try(path, None);
        return await Code(answer);
    }

    private static async Task<string?> Code(HttpResponseMessage answer)
    {
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None));
        return problem.RootElement.GetProperty("code").GetString();
    }
}
