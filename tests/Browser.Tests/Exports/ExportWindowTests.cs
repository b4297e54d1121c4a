using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Browser.Tests.Exports;

/// <summary>A list leaves the house by the window of who may, and a post is left with what stood under it.</summary>
[Collection(EntryBrowser.Name)]
public sealed class ExportWindowTests(BrowserHouse house) : IAsyncLifetime
{
    private static readonly ReportText Text = new(
        "关于灌区渠系清淤的建议",
        "支渠淤塞三成。",
        "管护分散。",
        "统一管护。"
    );

    public async Task InitializeAsync()
    {
        var member = await house.Person("411725.委员甲");
        var submit = new SubmitReport(new("411725"), Text, ReportCategory.Society);
        await member.Act("/api/reports", submit, CancellationToken.None);
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task TheExporter_AsksOnTheDesk_AndFetchesTheFile_WhereAColleagueHasNoButton()
    {
        var exporter = await house.Open("411725.编辑B", Glass.Desk);
        await exporter.Go("/desk/411725?list=all");
        await exporter.Sees(Text.Title);
        await exporter.Press("导出");
        await exporter.Press("Excel 表格");
        await exporter.ShowSecondFactor();
        await exporter.Sees("已申请，编号 411725-DC-");
        await exporter.Picture("export-asked");
        await exporter.Page.GetByText("到“我的导出”看进度").ClickAsync();
        await exporter.Sees("可下载");
        await exporter.Picture("exports-desk", whole: true);
        var file = await exporter.Page.RunAndWaitForDownloadAsync(() =>
            exporter.Page.GetByText("下载", new() { Exact = true }).ClickAsync()
        );
        Assert.Contains("信息清单-411725.编辑B", file.SuggestedFilename, StringComparison.Ordinal);
        await exporter.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await exporter.Picture("exports-phone", whole: true);
        Assert.False(await exporter.IsTooWide());
        await exporter.Press("删除文件");
        await exporter.Sees("已撤销");
        Assert.Empty(exporter.Complaints);

        var colleague = await house.Open("411725.编辑", Glass.Desk);
        await colleague.Go("/desk/411725?list=all");
        await colleague.Sees(Text.Title);
        Assert.Equal(0, await colleague.Page.GetByText("导出", new() { Exact = true }).CountAsync());
    }

    [Fact]
    public async Task LeavingAPost_ShowsWhatStandsUnderIt_AndNamesASuccessor()
    {
        var security = await house.Open("411726.安全", Glass.Desk);
        await security.Go("/posts");
        await security.Fill("姓名", "编辑B");
        await security.Press("查找");
        await Assertions.Expect(security.Page.GetByText("编辑B", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(security.Page.GetByText("专委会", new() { Exact = true })).ToHaveCountAsync(0);
        await security.Page.GetByText("终止任职", new() { Exact = true }).First.ClickAsync();
        await security.Sees("编辑B离任：信息编辑");
        await security.Sees("没有需要移交的事项");
        await security.Picture("hand-over-desk", whole: true);
        await security.Choose("接手人", "编辑");
        await security.Press("终止并移交");
        await security.ShowSecondFactor();
        await security.Sees("已办理，接手人和办公桌已收到通知");
        await security.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await security.Picture("hand-over-phone", whole: true);
        Assert.False(await security.IsTooWide());
        Assert.Empty(security.Complaints);
    }
}
