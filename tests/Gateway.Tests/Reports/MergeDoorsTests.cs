using System.Net;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Merging through the public doors: locked sources, credits, and a fate that comes back to every source.</summary>
public sealed class MergeDoorsTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const string City = "320500";
    private static readonly ReportText Whole = new("关于老旧小区改造的综合建议", "情况。", "原因。", "建议。");

    [Fact]
    public async Task AMergedReport_IsSigned_AndItsFateShowsOnEverySource()
    {
        var (first, second) = (await SentUp("320581"), await SentUp("320583"));
        var editor = await house.SignIn(City + ".编辑");
        var merged = ReportId.From(Guid.CreateVersion7());

        var receipt = await editor.Act($"/api/reports/{merged}/merges", Merge(first, second), default);

        Assert.Equal(merged.ToString(), receipt.Subject);
        Assert.StartsWith(City + "-XX-2025-", receipt.Number, StringComparison.Ordinal);
        var inside = await editor.Get<ReportView>($"/api/reports/{merged}", default);
        Assert.Equal(["第一件", "第一件"], inside.Sources.Select(source => source.Title));
        Assert.Equal([first, second], inside.Credits.Select(credit => credit.Report));
        Assert.Contains(inside.Acts, act => act.Act == ReportAct.UndoMerge);
        Assert.DoesNotContain(inside.Acts, act => act.Act is ReportAct.Return or ReportAct.Decline);

        // The author knows that it was merged, and no word of what is being written.
        var author = await house.SignIn("320581.委员甲");
        var own = await author.Get<ReportView>($"/api/reports/{first}", default);
        Assert.Equal(CopyStage.Merged, own.Copies.Single(copy => copy.Body.Code.Value == City).Stage);
        var into = Assert.Single(own.Merges);
        Assert.Equal((merged, receipt.Number, CopyStage.InHand), (into.Report, into.Number, into.Stage));
        Assert.Empty(into.Results);
        Assert.Null(into.Title);
        var outside = await author.Get<ReportView>($"/api/reports/{merged}", default);
        Assert.Empty(outside.Copies[0].Versions);
        Assert.Equal([first], outside.Credits.Select(credit => credit.Report));
        var told = await Heard(author);
        Assert.Contains(told, notice => notice.Kind == "report.source-merged" && notice.Subject == first.ToString());

        await Refused(editor, $"/api/reports/{first}/copies/{City}/review-requests", null, "merge.locked");
        await Refused(
            editor,
            $"/api/reports/{Guid.CreateVersion7()}/merges",
            Merge(first, second),
            "merge.source-merged"
        );
        await Refused(editor, $"/api/reports/{merged}/copies/{City}/refusals", Refusal, "merge.undo-instead");
        await Ready(merged, City);
        var signer = await house.SignIn(City + ".签发");
        await Sign(signer, merged, City, AdoptionKind.Merged);
        await Refused(editor, $"/api/reports/{merged}/merge-undoings", new UndoMerge("想分开办"), "merge.signed");

        own = await author.Get<ReportView>($"/api/reports/{first}", default);
        Assert.Equal(AdoptionKind.Merged, Assert.Single(own.Merges[0].Results).Adoption);
        Assert.Equal(Whole.Title, own.Merges[0].Title);
        told = await Heard(author);
        Assert.Contains(told, notice => notice.Kind == "report.signed" && notice.Subject == merged.ToString());
        var followed = (await author.Get<Page<FollowedItem>>("/api/my/reports", default)).Items;
        Assert.Equal(Whole.Title, followed.Single(item => item.Report == merged).Title);
        var source = Assert.Single(followed.Single(item => item.Report == first).Merges);
        Assert.Equal((merged, ResultKind.Adopted), (source.Report, source.Result));

        // The county finds the same; a county that shares in nothing finds nothing.
        var county = await house.SignIn("320581.编辑");
        Assert.Equal(Whole.Title, (await county.Get<ReportView>($"/api/reports/{merged}", default)).Title);
        var figures = await county.Get<FiguresView>("/api/bodies/320581/figures", default);
        Assert.Equal(1, figures.Own.Year.Adopted);
        using var hidden = await (await house.SignIn("320585.编辑")).Try($"/api/reports/{merged}", default);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task AMergeThatIsUndone_LeavesTheSourcesAsTheyWere()
    {
        var (first, second) = (await SentUp("320582"), await SentUp("320582"));
        var editor = await house.SignIn(City + ".编辑");
        var merged = ReportId.From(Guid.CreateVersion7());
        await editor.Act($"/api/reports/{merged}/merges", Merge(first, second), default);
        await Refused(editor, $"/api/reports/{merged}/merge-undoings", new UndoMerge(" "), "input.missing");

        await editor.Act($"/api/reports/{merged}/merge-undoings", new UndoMerge("不是同一个问题"), default);

        var view = await editor.Get<ReportView>($"/api/reports/{merged}", default);
        Assert.Equal("综合已撤销", view.Copies[0].StageName);
        var author = await house.SignIn("320582.委员甲");
        Assert.Empty((await author.Get<ReportView>($"/api/reports/{first}", default)).Merges);
        var items = (await author.Get<Page<FollowedItem>>("/api/my/reports", default)).Items;
        Assert.All(items, item => Assert.Empty(item.Merges));
        await Ready(second, City);
    }

    private static RefusalRequest Refusal => new(RefusalGround.Duplicate, "重复");

    private static MergeReports Merge(params ReportId[] sources) =>
        new(new(City), [.. sources.Select(source => new MergeSource(source, 1))], Whole, ReportCategory.Society);

    private async Task<ReportId> SentUp(string county)
    {
        var member = await house.SignIn(county + ".委员甲");
        var text = new ReportText("第一件", "情况。", "原因。", "建议。");
        var submitted = await member.Act(
            "/api/reports",
            new SubmitReport(new(county), text, ReportCategory.Society),
            default
        );
        var report = ReportId.Parse(submitted.Subject, null);
        var editor = await house.SignIn(county + ".编辑");
        await editor.Act($"/api/reports/{report}/copies/{county}/takings", null, default);
        await editor.Act($"/api/reports/{report}/copies/{county}/acceptances", null, default);
        await Ready(report, county);
        var signer = await house.SignIn(county + ".签发");
        await Sign(signer, report, county, AdoptionKind.Single);
        await signer.Act($"/api/reports/{report}/copies/{county}/legs", new ForwardRequest([new(City)]), default);
        var upper = await house.SignIn(City + ".编辑");
        await upper.Act($"/api/reports/{report}/legs/1/receptions", null, default);
        await upper.Act($"/api/reports/{report}/copies/{City}/acceptances", null, default);
        return report;
    }

    private async Task Ready(ReportId report, string body)
    {
        var editor = await house.SignIn(body + ".编辑");
        await editor.Act($"/api/reports/{report}/copies/{body}/review-requests", null, default);
        var reviewer = await house.SignIn(body + ".审核");
        await reviewer.Act($"/api/reports/{report}/copies/{body}/approvals", null, default);
    }

    // A code of the telephone counts once, so the next one is waited for by moving the clock.
    private async Task Sign(Player signer, ReportId report, string body, AdoptionKind kind)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(31));
        var signature = new SignatureRequest(kind, new("社情民意", 2025, 5));
        await signer.Act($"/api/reports/{report}/copies/{body}/signatures", signature, default);
    }

    private static async Task<IReadOnlyList<NoticeView>> Heard(Player reader)
    {
        var feed = (await reader.Feeds(default)).Single(name => name.StartsWith("person:", StringComparison.Ordinal));
        return (await reader.After(feed, 0, default)).Notices;
    }

    private static async Task Refused(Player caller, string path, object? content, string code)
    {
        using var answer = await caller.Post(path, content, Guid.CreateVersion7(), default);
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
