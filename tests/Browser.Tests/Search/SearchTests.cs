using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Browser.Tests.Search;

/// <summary>Finding again what is there, and hearing while one writes that it is there already.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchTests(BrowserHouse house) : IAsyncLifetime
{
    private static readonly ReportText Text = new(
        "关于修缮老城区排水管网的建议",
        "老城区排水管网建成四十余年，管径偏小，雨季多处内涝。去年汛期三条主街积水最深处达六十厘米，沿街商铺停业两日。",
        "一是雨污合流没有改造。二是沿线违规接入较多，淤塞严重。三是没有按路段建立检修档案，出了问题才抢修。",
        "一是把主街管网改造列入明年城建计划。二是汛前逐段清淤并公布结果。三是由住建部门建立检修档案，按季检查。"
    );

    public async Task InitializeAsync()
    {
        var member = await house.Person("411724.委员甲");
        var submit = new SubmitReport(new("411724"), Text, ReportCategory.Society, Urgency.Urgent);
        await member.Act("/api/reports", submit, CancellationToken.None);
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S06")]
    public async Task WhoWritesWhatIsThereAlready_SeesItBesideTheForm_AndMayStillSubmit()
    {
        var author = await house.Open("411724.委员甲", Glass.Desk);
        await author.Go("/write");
        await author.Choose("以谁的名义", "正阳县 · 本人");
        await author.Choose("类别", "社会");
        await author.Fill("标题", Text.Title + "（再次反映）");
        await author.Fill("情况问题", Text.Situation);
        await author.Fill("原因分析", Text.Analysis);
        await author.Fill("建议", Text.Advice);

        await author.Sees("相似信息");
        await author.Sees("关于修缮老城区排水管网的建议");
        await author.Picture("twins-writing", whole: true);
        Assert.Empty(author.Complaints);
        await author.Press("提交");
        await author.Sees("来龙去脉");

        var editor = await house.Open("411724.编辑", Glass.Desk);
        await editor.Follow("（再次反映）");
        await editor.Sees("相似信息");
        await editor.Picture("twins-desk", whole: true);
    }

    [Fact]
    public async Task ADesk_FindsByTwoWords_NarrowsAndKeepsTheSearch()
    {
        var editor = await house.Open("411724.编辑", Glass.Desk);
        await editor.Page.GetByPlaceholder("标题、正文、编号、反映人、单位").FillAsync("排水 清淤");
        await editor.Press("检索");
        await editor.Arrives("/search");
        await editor.Sees("关于修缮老城区排水管网的建议");
        Assert.DoesNotContain("排水", Uri.UnescapeDataString(editor.Page.Url), StringComparison.Ordinal);
        await editor.Choose("类别", "经济");
        await editor.Sees("没有找到");
        await editor.Choose("类别", "社会");
        await editor.Sees("关于修缮老城区排水管网的建议");
        await editor.Fill("名称", "排水问题");
        await editor.Press("存为常用");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "排水问题", Exact = true }).WaitForAsync();
        await editor.Picture("search-desk", whole: true);

        await editor.Go("/search");
        await editor.Press("排水问题");
        await editor.Sees("关于修缮老城区排水管网的建议");
        await editor.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await editor.Picture("search-phone", whole: true);
        Assert.False(await editor.IsTooWide());

        await editor.Fill("标题、正文、编号、反映人、单位", "水");
        await editor.Press("检索");
        await editor.Sees("请输入两个字以上的词");
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    [Trait("Story", "S05")]
    public async Task AnUrgentPaper_ShowsItsMinutes_UntilItIsOpened()
    {
        var editor = await house.Open("411724.编辑", Glass.Desk);
        await editor.Sees("小时");
        await editor.Picture("desk-urgent");
    }
}
