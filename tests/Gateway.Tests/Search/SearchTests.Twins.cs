using System.Net;
using System.Net.Http.Json;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Search;

/// <content>Twins: the author is warned, the desk is shown, and nobody learns what is not his.</content>
public sealed partial class SearchTests
{
    private static readonly ReportText First = new(
        "城区充电桩布局不均",
        "老城区三十一个小区只有七处公共充电桩，排队时间平均四十分钟，油车占位严重，夜间投诉集中。",
        "一是变压器容量不足，增容审批周期长。二是物业与运营商收益分配谈不拢。三是缺少统一规划。",
        "一是由供电公司分批增容并公布时间表。二是制定收益分配指导办法。三是把充电桩列入老旧小区改造清单。"
    );

    private static readonly ReportText Second = First with
    {
        Title = "老城区充电桩布局不均",
        Analysis = First.Analysis.Replace("三是缺少统一规划。", "三是规划滞后。", StringComparison.Ordinal),
    };

    [Fact]
    public async Task Twins_OfATextThatIsWritten_WarnTheAuthorAndShowTheDesk()
    {
        var earlier = await Submit(await house.SignIn("320581.委员甲"), "320581", First);
        var strange = await Submit(await house.SignIn("320581.委员甲"), "320581", Text with { Title = "泵站二期" });
        await Index();
        var author = await house.SignIn("320581.委员乙");

        var warned = await Twins(author, Typed(Second));
        Assert.Empty(warned.Items);
        Assert.True(warned.OthersAlike);
        Assert.False(
            (await Twins(author, Typed(Second with { Situation = "", Analysis = "", Advice = "" }))).OthersAlike
        );

        // He sends it all the same, and says why.
        var receipt = await author.Act(
            "/api/reports",
            new SubmitReport(new("320581"), Second, ReportCategory.Society) { Note = "与他件相近，数据不同" },
            CancellationToken.None
        );
        await Index();

        var editor = await house.SignIn("320581.编辑");
        var twins = await editor.Get<TwinsView>(
            $"/api/reports/{receipt.Subject}/copies/320581/twins",
            CancellationToken.None
        );
        var twin = Assert.Single(twins.Items);
        Assert.Equal((earlier, First.Title, CopyStage.Submitted), (twin.Report.ToString(), twin.Title, twin.Stage));
        Assert.InRange(twin.Share, 70, 99);
        Assert.NotEqual(strange, twin.Report.ToString());
        Assert.False(twins.More);
        var view = await editor.Get<ReportView>($"/api/reports/{receipt.Subject}", CancellationToken.None);
        Assert.Equal("与他件相近，数据不同", view.Note);

        // Now it is his own, too: of the same text, named.
        var own = await Twins(author, Typed(Second));
        Assert.Equal((100, receipt.Subject), (own.Items[0].Share, Assert.Single(own.Items).Report.ToString()));
        Assert.Empty((await Twins(author, Typed(Second) with { Report = new(new Guid(receipt.Subject)) })).Items);
    }

    [Fact]
    public async Task Twins_AskedForByOthers_AreNotThere()
    {
        var report = await Submit(await house.SignIn("320581.委员甲"), "320581", Text with { Title = "泵站再谈" });
        await Index();
        var neighbour = await house.SignIn("320583.编辑");

        using var theirs = await neighbour.Try($"/api/reports/{report}/copies/320581/twins", CancellationToken.None);
        using var none = await neighbour.Try(
            $"/api/reports/{Guid.NewGuid()}/copies/320581/twins",
            CancellationToken.None
        );

        Assert.Equal((HttpStatusCode.NotFound, none.StatusCode), (none.StatusCode, theirs.StatusCode));
        Assert.Equal(await Code(none), await Code(theirs));
        // Whoever cannot hand in there is not even told that there is one.
        var asked = await Twins(neighbour, Typed(Text));
        Assert.Empty(asked.Items);
        Assert.False(asked.OthersAlike);
    }

    [Fact]
    public async Task Twins_OfATextBeyondBounds_AreRefused()
    {
        var author = await house.SignIn("320581.委员乙");
        using var answer = await author.Post(
            "/api/twins",
            Typed(First with { Advice = new string('建', DraftRules.MostPartCharacters + 1) }),
            Guid.NewGuid(),
            CancellationToken.None
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private static TwinsRequest Typed(ReportText text) =>
        new(new("320581"), text.Title, text.Situation, text.Analysis, text.Advice);

    private static async Task<TwinsView> Twins(Player player, TwinsRequest request)
    {
        using var answer = await player.Post("/api/twins", request, Guid.NewGuid(), CancellationToken.None);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<TwinsView>())!;
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        System
            .Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.GetProperty("code")
            .GetString();
}
