using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>A joint task at its windows: planned and issued by the city, answered by counties, moving on the city's open board.</summary>
[Collection(TaskBrowser.Name)]
public sealed class LaunchTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Subject = "优化和稳定主导产业链供应链";

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S01")]
    public async Task ATask_IsPlanned_Issued_AndAnswered_WhileTheCityWatches()
    {
        var city = await house.Open("420600.编辑", Glass.Desk);
        await city.Go("/desk/420600/joint-tasks/new");
        await Plan(city);
        await city.Sees("必填内容已经齐全");
        await city.Picture("task-plan-check", whole: true);
        await city.Press("保存方案");
        await city.Sees("420600-LD-");
        await city.Picture("task-draft", whole: true);
        await city.Press("送审");
        await city.Sees("待审核");
        var task = new Uri(city.Page.Url).AbsolutePath;
        await Approve(task);

        var county = await house.Open("420625.编辑", Glass.Phone);
        await county.Go(task);
        await county.Sees(Subject);
        await county.Press("签收");
        await county.Sees("今天");
        await county.Picture("task-county-phone", whole: true);
        await county.Press("参加");
        await county.Press("参加");
        await county.Sees("填写分报告");

        await Shows(city, "参加", "1");
        await city.Picture("task-board", whole: true);
        Assert.False(await city.IsTooWide());
        Assert.False(await county.IsTooWide());
        Assert.Empty(city.Complaints.Concat(county.Complaints));
    }

    private static async Task Plan(Window city)
    {
        var starts = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).AddDays(2);
        await city.Page.GetByLabel("六环节闭环").CheckAsync();
        await city.Press("下一步 →");
        await city.Fill("课题", Subject);
        await city.Fill("工作要求", "围绕主导产业链，按提纲调研，各县市区写出分报告。");
        await city.Press("＋ 加一问");
        await city.Paste("调研提纲 1", "1. 本地主导产业链现状如何？\n2. 有哪些断点和堵点？\n3. 企业用工缺口多大？");
        await city.Press("下一步 →");
        await city.Press("＋ 加一个指标");
        await city.Paste("名称 1", "规上企业数\t家\t2024年\n本地配套率\t%\t2024年\n断供企业数\t家\t2024年");
        await city.Picture("task-plan-table", whole: true);
        await city.Press("下一步 →");
        await city.Sees("全选下级");
        await city.Press("下一步 →");
        await Day(city, "开始日期", starts);
        await Day(city, "结束日期", starts.AddDays(45));
        await Day(city, "分报告截止日期", starts.AddDays(38));
        await city.Picture("task-plan-dates", whole: true);
        await city.Press("下一步 →");

        // What is refused leads to the step in which it is mended.
        await city.Press("保存方案");
        await city.Sees("须修改");
        await city.Page.GetByLabel("权重 2").SelectOptionAsync(new SelectOptionValue { Label = "规上企业数" });
        await city.Page.ReloadAsync();
        await Assertions.Expect(city.Page.GetByLabel("权重 2")).ToHaveValueAsync("i1");
        await city.Page.GetByRole(AriaRole.Button, new() { Name = "核对送审" }).ClickAsync();
    }

    private static async Task Day(Window city, string label, DateTimeOffset day)
    {
        await city.Fill(label, day.ToString("yyyy年M月d日"));
        await city.Page.Keyboard.PressAsync("Enter");
    }

    private async Task Approve(string task)
    {
        var reviewer = await house.Open("420600.审核", Glass.Desk);
        await reviewer.Go(task);
        await reviewer.Press("审核通过");
        await reviewer.Press("审核通过");
        await reviewer.Sees("待审批");
        var signer = await house.Open("420600.签发", Glass.Desk);
        await signer.Go(task);
        await signer.Press("审批下发");
        await signer.Press("审批下发");
        await signer.ShowSecondFactor();
        await signer.Sees("确认中");
    }

    private static Task Shows(Window window, string name, string figure) =>
        window
            .Page.Locator(".totals button")
            .Filter(new() { Has = window.Page.GetByText(name, new() { Exact = true }) })
            .GetByText(figure, new() { Exact = true })
            .WaitForAsync();
}
