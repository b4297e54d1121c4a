using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>Parts become a total report at the city's window: every paragraph keeps its mark of origin, through edits too.</summary>
[Collection(TaskBrowser.Name)]
public sealed class TotalTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Kept = "规上企业一百二十六家，产值占全县工业的七成。";
    private const string Edited = "龙头企业的关键轴承全部外购，去年两次断供停线。";
    private const string Second = "矿山机械配套企业用工缺口八百人。";
    private string task = "";

    public async Task InitializeAsync()
    {
        task = await house.Issue("产业链配套能力", "340602", "340603");
        await Send("340602", new("杜集区配套情况", Kept, Edited, "建立市县供需对接清单。"), "126");
        await Send("340603", new("相山区配套情况", "配套企业四十一家。", Second, "开设订单班。"), null);
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S02")]
    public async Task ParagraphsOfParts_BecomeTheTotal_AndKeepTheirOrigins()
    {
        var city = await house.Open("340600.编辑", Glass.Desk);
        await city.Go($"/joint-tasks/{task}/total");
        await city.Page.GetByText(Kept).ClickAsync();
        await city.Page.GetByText(Edited).ClickAsync();
        await city.Sees("已选 2 段");
        await city.Picture("total-pick");
        await city.Press("引用到总报告");
        await Marked(city, Kept, "杜集区 情况第1段", "原文");
        await Marked(city, Edited, "杜集区 问题第1段", "原文");
        await city.Sees("已引用为第1段");

        var paragraph = Paragraph(city, Edited);
        await paragraph.GetByRole(AriaRole.Button, new() { Name = "修改" }).ClickAsync();
        await city.Fill("正文", Edited + "企业希望市里牵头联合采购。");
        await city.Page.GetByLabel("回答提纲").Last.SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await city.Press("保存");
        await Marked(city, "联合采购", "杜集区 问题第1段", "有改动");
        await city.Picture("total-write", whole: true);

        city.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await Paragraph(city, Kept).GetByRole(AriaRole.Button, new() { Name = "移出" }).ClickAsync();
        await city.Page.Locator(".right").GetByText(Kept).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Assertions
            .Expect(city.Page.Locator("label").Filter(new() { HasText = Kept }).GetByRole(AriaRole.Checkbox))
            .ToBeEnabledAsync();

        await city.Press("覆盖情况");
        await city.Sees("还没有引用");
        await city.Sees("还没有内容");
        await city.Picture("total-coverage", whole: true);
        await city.Press("数据汇总");
        await city.Sees("缺报");
        await city.Picture("total-figures", whole: true);
        await city.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await city.Picture("total-figures-phone", whole: true);
        Assert.False(await city.IsTooWide());
        await city.Press("写稿");
        await city.Picture("total-write-phone", whole: true);
        Assert.False(await city.IsTooWide());
        Assert.Empty(city.Complaints);
    }

    private static ILocator Paragraph(Window window, string words) =>
        window.Page.Locator(".right li").Filter(new() { HasText = words });

    private static Task Marked(Window window, string words, string origin, string relation) =>
        Paragraph(window, words)
            .Locator(".origin")
            .Filter(new() { HasText = origin })
            .GetByText(relation, new() { Exact = true })
            .WaitForAsync();

    private async Task Send(string body, PartText text, string? firms)
    {
        var root = $"/api/joint-tasks/{task}/parts/{body}";
        if (firms is not null)
        {
            var editor = await house.Person($"{body}.编辑");
            await editor.Act($"{root}/figures", new FillFigures(0, [new("firms", firms)]), default);
        }
        await house.SendPart(task, body, text);
    }
}
