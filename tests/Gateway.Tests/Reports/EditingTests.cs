using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Two editors at one paper (story S06, steps 3 and 4): one types, the other reads, and nothing typed is lost.</summary>
[Trait("Story", "S06")]
public sealed class EditingTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly ReportText Submitted = new("老旧小区充电", "飞线充电多。", "电力容量不足。", "改造车棚。");
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    [Fact]
    public async Task TheSecondEditor_SeesWhoEdits_AndTakesOverOnlyAfterFifteenIdleMinutes()
    {
        var (copy, first, second) = await Editing();

        var opened = await Open(first, copy);
        Assert.True(opened is { Mine: true, ReadOnly: false });
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        var seen = await Open(second, copy);
        Assert.True(seen is { Mine: false, ReadOnly: true, MayTakeOver: false });
        Assert.Equal(opened.Editor, seen.Editor);
        Assert.Equal(opened.Since, seen.Since);

        // Typing renews: the autosave tells that the first is still there.
        await Autosave(first, copy, 0, "第一位编辑的文字");
        house.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        second = await house.SignIn("320581.编辑B");
        Assert.Equal("editing.held", await TakeOver(second, copy));

        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await second.Get<EditingView>(copy + "/editing", default)).MayTakeOver);
        Assert.Null(await TakeOver(second, copy));
        Assert.True((await second.Get<EditingView>(copy + "/editing", default)).Mine);
        first = await house.SignIn("320581.编辑");
        Assert.True((await Open(first, copy)).ReadOnly);

        // What the first had typed is there, with what differs from the version in force.
        var branch = Assert.Single(await second.Get<List<BranchView>>(copy + "/branches", default));
        Assert.Equal(opened.Editor, branch.Editor);
        Assert.Equal((1, false, "第一位编辑的文字"), (branch.BaseVersion, branch.Stale, branch.Text.Title));
        Assert.Contains(
            branch.Changes.Single(part => part.Part == "title").Pieces,
            piece => piece.Change == PieceChange.Added
        );

        using var taken = await second.Post(
            $"{copy}/branches/{branch.Editor.Id}/take-overs",
            null,
            Guid.NewGuid(),
            default
        );
        var draft = (await taken.Content.ReadFromJsonAsync<Draft>(Json))!;
        Assert.Equal(("第一位编辑的文字", 1), (draft.Content.Title, draft.Content.BaseVersion));
        Assert.Equal(2, (await first.Get<List<BranchView>>(copy + "/branches", default)).Count);

        using var again = await second.Post(
            $"{copy}/branches/{branch.Editor.Id}/take-overs",
            null,
            Guid.NewGuid(),
            default
        );
        Assert.Equal("editing.own-text", await Code(again));
    }

    [Fact]
    public async Task WhenTheFirstCloses_TheSecondOpensAtOnce()
    {
        var (copy, first, second) = await Editing();
        await Open(first, copy);
        using var notTheirs = await second.Send(HttpMethod.Delete, copy + "/editing", null, null, default);
        Assert.True((await Open(second, copy)).ReadOnly);

        using var closed = await first.Send(HttpMethod.Delete, copy + "/editing", null, null, default);

        Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);
        Assert.True((await Open(second, copy)).Mine);
    }

    [Fact]
    public async Task TwoWhoOpenAtTheSameMoment_FindOneEditor()
    {
        var (copy, first, second) = await Editing();

        var views = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => Open(at % 2 == 0 ? first : second, copy)));

        Assert.Single(views.Select(view => view.Editor).Distinct());
        Assert.Equal(3, views.Count(view => view.Mine));
    }

    [Fact]
    public async Task NobodyElse_LearnsWhoEditsOrWhatIsTyped()
    {
        var (copy, first, _) = await Editing();
        await Open(first, copy);
        await Autosave(first, copy, 0, "未存的文字");

        foreach (var other in new[] { "320581.委员甲", "320500.编辑", "320583.编辑", "320581.主席" })
        {
            var outsider = await house.SignIn(other);
            foreach (var path in new[] { "/editing", "/branches" })
            {
                using var answer = await outsider.Try(copy + path, default);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }
        var reviewer = await house.SignIn("320581.审核");
        Assert.True((await reviewer.Get<EditingView>(copy + "/editing", default)).ReadOnly);
        using var opening = await reviewer.Post(copy + "/editing", null, Guid.NewGuid(), default);
        Assert.Equal("not-allowed", await Code(opening));

        // A member's own draft under the same number is no branch of the desk.
        var member = await house.SignIn("320581.委员乙");
        await Autosave(member, copy, 0, "旁人的文字");
        Assert.Single(await reviewer.Get<List<BranchView>>(copy + "/branches", default));
    }

    [Fact]
    public async Task TheSecondToSaveFromTheSameVersion_GetsBaseMineAndTheirs()
    {
        var (copy, first, second) = await Editing();
        await first.Act(
            copy + "/versions",
            new RevisionRequest(Submitted with { Title = "标题甲", Advice = "建议甲。" }, 1),
            default
        );

        using var stale = await second.Post(
            copy + "/versions",
            new RevisionRequest(Submitted with { Title = "标题乙", Situation = "情况乙。" }, 1),
            Guid.NewGuid(),
            default
        );

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var problem = await stale.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("text.stale", problem.GetProperty("code").GetString());
        var conflict = problem.Deserialize<TextConflict>(Json)!;
        Assert.Equal((1, Submitted), (conflict.Base!.Number, conflict.Base.Text));
        Assert.Equal((2, "标题甲"), (conflict.Theirs.Number, conflict.Theirs.Text!.Title));
        Assert.Equal("标题乙", conflict.Mine.Title);
        Assert.Equal(["title"], conflict.Clashes);

        // Put together and saved from theirs, it is the next version.
        var merged = conflict.Theirs.Text with
        {
            Situation = conflict.Mine.Situation,
        };
        var saved = await second.Act(copy + "/versions", new RevisionRequest(merged, conflict.Theirs.Number), default);
        Assert.Equal(3, saved.Item);
    }

    [Fact]
    public async Task WhatTheAutosaveKept_IsDoneWithOnceItIsAVersion_ButNotWhatWasTypedSince()
    {
        var (copy, first, second) = await Editing();
        await Autosave(first, copy, 0, "甲的新标题");
        await Autosave(second, copy, 0, "乙的新标题");

        await first.Act(copy + "/versions", new RevisionRequest(Submitted with { Title = "甲的新标题" }, 1), default);

        var left = Assert.Single(await first.Get<List<BranchView>>(copy + "/branches", default));
        Assert.Equal(("乙的新标题", true, false), (left.Text.Title, left.Stale, left.Mine));
    }

    [Fact]
    public async Task AnyTwoVersionsThatTheReaderMayRead_AreCompared()
    {
        var (copy, first, _) = await Editing();
        await first.Act(copy + "/versions", new RevisionRequest(Submitted with { Title = "第二稿" }, 1), default);
        await first.Act(copy + "/versions", new RevisionRequest(Submitted with { Title = "第三稿" }, 2), default);
        var path =
            copy[..copy.IndexOf("/copies", StringComparison.Ordinal)] + "/differences?fromBody=320581&toBody=320581";

        var change = await first.Get<WordingChange>(path + "&fromVersion=2&toVersion=3", default);
        Assert.Equal((2, 3), (change.FromVersion, change.ToVersion));
        Assert.Contains(change.Parts[0].Pieces, piece => (piece.Change, piece.Text) == (PieceChange.Removed, "二"));

        // The author reads what he handed in, not the office's drafts; neither is there a version nobody wrote.
        using var author = await (await house.SignIn("320581.委员甲")).Try(
            path + "&fromVersion=1&toVersion=2",
            default
        );
        using var none = await first.Try(path + "&fromVersion=1&toVersion=9", default);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (author.StatusCode, none.StatusCode));
    }

    private async Task<(string Copy, Player First, Player Second)> Editing()
    {
        var member = await house.SignIn("320581.委员甲");
        var submission = new SubmitReport(new("320581"), Submitted, ReportCategory.Society);
        var receipt = await member.Act("/api/reports", submission, default);
        var editor = await house.SignIn("320581.编辑");
        var copy = $"/api/reports/{receipt.Subject}/copies/320581";
        await editor.Act(copy + "/takings", null, default);
        await editor.Act(copy + "/acceptances", null, default);
        return (copy, editor, await house.SignIn("320581.编辑B"));
    }

    private static async Task<EditingView> Open(Player editor, string copy)
    {
        using var answer = await editor.Post(copy + "/editing", null, Guid.NewGuid(), default);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<EditingView>(Json))!;
    }

    private static async Task<string?> TakeOver(Player editor, string copy)
    {
        using var answer = await editor.Post(copy + "/editing/take-overs", null, Guid.NewGuid(), default);
        return answer.IsSuccessStatusCode ? null : await Code(answer);
    }

    private static async Task Autosave(Player editor, string copy, int revision, string title)
    {
        var content = new DraftContent(
            Title: title,
            Situation: Submitted.Situation,
            Analysis: Submitted.Analysis,
            Advice: Submitted.Advice,
            BaseVersion: 1
        );
        var report = copy.Split('/')[3];
        using var answer = await editor.Send(
            HttpMethod.Put,
            "/api/drafts/" + report,
            new DraftRequest(revision, content),
            null,
            default
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
