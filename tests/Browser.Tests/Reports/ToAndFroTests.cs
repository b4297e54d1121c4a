using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>What goes back and forth inside one county, each at an open window: return, mending, directive, reply, correction.</summary>
[Collection(OneBrowser.Name)]
public sealed class ToAndFroTests(BrowserHouse house) : IAsyncLifetime
{
    private static int reports;

    // Each test has a report of its own, told apart in lists by its title.
    private readonly string title = $"关于改善第{Interlocked.Increment(ref reports)}集市消防通道的建议";

    private Window author = null!;
    private Window editor = null!;

    public async Task InitializeAsync()
    {
        author = await house.Open("411723.委员甲", Glass.Phone);
        editor = await house.Open("411723.编辑", Glass.Desk);
        var member = await house.Person("411723.委员甲");
        var text = StoryTexts.Submitted with { Title = title };
        var submit = new SubmitReport(new("411723"), text, ReportCategory.Society);
        await member.Act("/api/reports", submit, CancellationToken.None);
        await author.Follow(title);
        await editor.Follow(title);
        await editor.Press("收稿");
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task AReturnedReport_IsMendedAtTheAuthorsOwnWindow_AndComesBack()
    {
        await editor.Press("退回补充");
        await editor.Choose("退稿理由", "事实不清");
        await editor.Fill("须补充什么，或为什么不采用", "请写明涉及哪些集市");
        await editor.Picture("return-form");
        await editor.Press("退回补充");

        await author.Sees("请写明涉及哪些集市");
        await author.Press("修改后重新提交");
        await author.Fill("情况问题", "镇区三处集市的消防通道长期被摊位占用。");
        await author.Press("重新提交");

        await editor.Sees("已提交");
        await editor.Sees("镇区三处集市的消防通道长期被摊位占用。");
    }

    [Fact]
    public async Task ADirective_ReachesItsUnit_IsAnswered_AndMayBeCorrected()
    {
        var unit = await house.Open("411723.承办:住建局", Glass.Desk);
        await editor.Press("登记批示");
        await editor.Choose("批示级别", "县处级");
        await editor.Fill("批示领导（写职务，不写姓名）", "分管副县长");
        await editor.Fill("批示内容", "请住建局牵头整治，月底前报结果。");
        await editor.Choose("承办单位", "住建局");
        await editor.Picture("directive-form");
        await editor.Press("登记批示");
        await editor.ShowSecondFactor();

        await unit.Follow(title);
        await unit.Press("答复批示");
        await unit.Choose("办理结果", "采纳");
        await unit.Fill("答复内容", "已清理两处，第三处月底前完成。");
        await unit.Press("答复批示");
        await author.Sees("已清理两处");

        await editor.Page.Locator("li").Filter(new() { HasText = "请住建局牵头整治" }).GetByText("更正").ClickAsync();
        await editor.Choose("批示级别", "厅局级");
        await editor.Fill("更正原因", "级别登记有误");
        await editor.Press("更正");
        await author.Sees("更正原因：级别登记有误");
        await author.Sees("批示 · 厅局级");
        await author.Picture("corrected-phone", whole: true);
    }

    [Fact]
    public async Task TheChairsFigures_MoveByThemselves()
    {
        var chair = await house.Open("411700.主席", Glass.Desk);
        var below = chair.Page.Locator(".card").Filter(new() { HasText = "下级合计" });
        await below.WaitForAsync();
        var before = int.Parse(await below.Locator("dd").First.InnerTextAsync());
        var member = await house.Person("411723.委员甲");
        var text = StoryTexts.Submitted with { Title = "另一件" };
        await member.Act(
            "/api/reports",
            new SubmitReport(new("411723"), text, ReportCategory.Society),
            CancellationToken.None
        );

        await below.Locator("dd").First.GetByText((before + 1).ToString(), new() { Exact = true }).WaitForAsync();
        await chair.Picture("figures-moving");
    }
}
