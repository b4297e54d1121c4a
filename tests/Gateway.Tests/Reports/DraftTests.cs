using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Drafts: saved over and over from one window or several, and done with once their report was handed in.</summary>
public sealed class DraftTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;
    private readonly ReportId report = new(Guid.CreateVersion7());

    [Fact]
    public async Task WhoSavesFromAnOldRevision_IsToldWhatIsKept_AndNothingIsOverwritten()
    {
        var member = await house.SignIn("320581.委员甲");
        var first = await Kept(await Save(member, 0, new(Title: "第一个窗口")));
        using var late = await Save(member, 0, new(Title: "第二个窗口"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var problem = await late.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("draft.stale", problem.GetProperty("code").GetString());
        var theirs = problem.GetProperty("theirs").Deserialize<Draft>(Json)!;
        Assert.Equal((1, "第一个窗口"), (theirs.Revision, theirs.Content.Title));
        Assert.Equal("第一个窗口", (await member.Get<Draft>($"/api/drafts/{report}", default)).Content.Title);

        var next = await Kept(await Save(member, first.Revision, new(Title: "合到一起")));
        Assert.Equal(2, next.Revision);
    }

    [Fact]
    public async Task ADraftThrownAwayElsewhere_IsSaidToBeGone()
    {
        var member = await house.SignIn("320581.委员甲");
        var draft = await Kept(await Save(member, 0, new(Title: "丢弃")));
        using var discarded = await member.Send(HttpMethod.Delete, $"/api/drafts/{report}", null, null, default);
        using var late = await Save(member, draft.Revision, new(Title: "还在写"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var problem = await late.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(JsonValueKind.Null, problem.GetProperty("theirs").ValueKind);
    }

    [Fact]
    public async Task EverythingOnTheForm_IsKept_AndALongTextMayWaitToBeShortened()
    {
        var member = await house.SignIn("320581.委员甲");
        var content = new DraftContent(Title: new string('题', 500), Situation: new string('长', 20_000))
        {
            Note = "与上半年那件不同",
            Checks = ["matter-2", "doable"],
            Commission = new(Guid.CreateVersion7()),
        };
        await Kept(await Save(member, 0, content));

        var kept = (await member.Get<Draft>($"/api/drafts/{report}", default)).Content;
        Assert.Equal(20_000, kept.Situation!.Length);
        Assert.Equal(content.Note, kept.Note);
        Assert.Equal(content.Checks, kept.Checks);
        Assert.Equal(content.Commission, kept.Commission);

        Assert.Equal("input.too-long", await Refused(member, 1, content with { Note = new string('长', 2001) }));
        Assert.Equal("report.check-unknown", await Refused(member, 1, content with { Checks = ["new", "new"] }));
        Assert.Equal("input.too-long", await Refused(member, 1, content with { Advice = new string('长', 30_001) }));
    }

    [Fact]
    public async Task AWindowThatMissedTheSubmission_BeginsNoNewDraft()
    {
        var member = await house.SignIn("320581.委员甲");
        var text = new ReportText("路灯不亮", "三条街无灯。", "线路老化。", "更换线路。");
        var draft = await Kept(await Save(member, 0, new(Title: text.Title)));
        var submit = new SubmitReport(new("320581"), text, ReportCategory.Society);
        await member.Act($"/api/reports?report={report}", submit, default);

        Assert.Equal("draft.handed-in", await Refused(member, draft.Revision, new(Title: "又写")));
        Assert.Equal("draft.handed-in", await Refused(member, 0, new(Title: "又写")));
        Assert.DoesNotContain(await member.Get<List<Draft>>("/api/drafts", default), one => one.Report == report);

        // Whoever may not see the report learns nothing of it.
        var stranger = await house.SignIn("320583.委员甲");
        await Kept(await Save(stranger, 0, new(Title: "别人的")));
    }

    [Fact]
    public async Task MoreDraftsThanOneMayKeep_AreRefused_AndThoseThatAreKeptGoOn()
    {
        var member = await house.SignIn("320582.委员甲");
        var first = await Kept(await Save(member, 0, new(Title: "第1份")));
        for (var number = 2; number <= DraftStore.MostDrafts; number++)
        {
            using var saved = await Save(member, 0, new(Title: $"第{number}份"), new(Guid.CreateVersion7()));
            Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
            house.Clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        using var late = await Save(member, 0, new(Title: "再多一份"), new(Guid.CreateVersion7()));
        Assert.Equal("draft.too-many", await Code(late));
        await Kept(await Save(member, first.Revision, new(Title: "第1份改")));
    }

    [Fact]
    public async Task TheRulesOfWriting_AreThoseThatTheHouseApplies()
    {
        var member = await house.SignIn("320581.委员甲");
        var rules = await member.Get<WritingRules>("/api/writing-rules", default);

        Assert.Equal(
            (60, 1500, 200, 30_000),
            (rules.TitleCharacters, rules.TextCharacters, rules.NoteCharacters, rules.DraftCharacters)
        );
        Assert.Equal((9, 20 * 1024 * 1024), (rules.Files.Most, rules.Files.MostBytes));
        Assert.Contains(rules.Files.Kinds, kind => kind.Endings.Contains(".jpeg"));
        Assert.DoesNotContain(rules.Files.Kinds, kind => kind.Endings.Contains(".docm"));
    }

    private Task<HttpResponseMessage> Save(Player player, int revision, DraftContent content, ReportId? other = null) =>
        player.Send(
            HttpMethod.Put,
            $"/api/drafts/{other ?? report}",
            new DraftRequest(revision, content),
            null,
            default
        );

    private static async Task<Draft> Kept(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return (await response.Content.ReadFromJsonAsync<Draft>(Json))!;
        }
    }

    private async Task<string?> Refused(Player player, int revision, DraftContent content)
    {
        using var response = await Save(player, revision, content);
        return await Code(response);
    }

    private static async Task<string?> Code(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
