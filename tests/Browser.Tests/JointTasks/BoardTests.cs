using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>The city watches its task: figures open their bodies, one reason urges several, a change notice brings in another.</summary>
[Collection(TaskBrowser.Name)]
public sealed class BoardTests(BrowserHouse house) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task TheBoard_OpensItsFigures_UrgesThoseListed_AndTakesInOneMore()
    {
        var task = await house.Issue("乡村医疗服务", "340602", "340603");
        var city = await house.Open("340600.编辑", Glass.Desk);
        await city.Go($"/joint-tasks/{task}");
        await Figure(city, "参加").ClickAsync();
        await city.Sees("只看“参加”，2 家");
        Assert.Contains("bodies=participating", city.Page.Url, StringComparison.Ordinal);
        await Urge(city);
        await city.Sees("已催办");
        await city.Picture("task-urging");
        await city.Press("完成");

        // Who was urged a moment ago is not urged again: the house no longer offers it.
        await city.SeesNoMore("催办所列 2 家");
        await Figure(city, "未确认").ClickAsync();
        await city.Sees("没有这样的单位");

        await city.Press("变更通知");
        await city.Fill("变更原因（各参与单位看得到）", "烈山区也有三家中心卫生院，一并调研。");
        await city.Page.GetByLabel("烈山区").CheckAsync();
        await city.Press("变更通知");
        await city.Sees("只看“未确认”，1 家");
        await city.Page.GetByText("以表格查看").ClickAsync();
        await Assertions
            .Expect(city.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "烈山区" }))
            .ToContainTextAsync("未确认");
        await city.Picture("task-timeline", whole: true);
        await city.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        Assert.False(await city.IsTooWide());
        Assert.Empty(city.Complaints);
    }

    private static async Task Urge(Window city)
    {
        await city.Press("催办所列 2 家");
        await city.Fill("催办理由", "请按时报送进度。");
        await city.Press("催办");
    }

    private static ILocator Figure(Window city, string name) =>
        city.Page.Locator(".totals button").Filter(new() { HasText = name }).First;
}
