using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Figures;

/// <summary>A chair sees the city live: what moved is said in words, each figure opens its list, and the wall shows all of it.</summary>
[Collection(OneBrowser.Name)]
public sealed class DashboardTests(BrowserHouse house) : IAsyncLifetime
{
    private const string City = "411700";
    private const string County = "411722";

    // What is wider than its box, or higher than one that does not show it.
    private const string Cut = """
        () => [...document.querySelectorAll('.wall, .wall *:not(svg, svg *)')]
            .filter((one) => one.clientWidth > 0 && getComputedStyle(one).display !== 'inline')
            .filter((one) => one.scrollWidth > one.clientWidth + 1
                || (one.scrollHeight > one.clientHeight + 3 && getComputedStyle(one).overflowY !== 'visible'))
            .map((one) => `${one.className}: ${one.textContent.slice(0, 30)}`)
        """;

    // Labels of the chart, names and numbers that lie upon each other.
    private const string Touching = """
        () => {
          const labels = [...document.querySelectorAll('.chart svg text, .wall .name, .wall b, .wall .part, .wall h2')]
            .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          const upon = (left, right) => left.left < right.right - 1 && right.left < left.right - 1
            && left.top < right.bottom - 4 && right.top < left.bottom - 4;
          return labels.flatMap((one, at) => labels.slice(at + 1)
            .filter((other) => upon(one.box, other.box) && !one.text.includes(other.text))
            .map((other) => `${one.text} / ${other.text}`));
        }
        """;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task WhatACountyDoes_IsSaidByItself_AndItsFigureOpensTheCountys_List()
    {
        var chair = await house.Open(City + ".主席", Glass.Desk);
        await chair.Go($"/figures/{City}?period=month");
        await chair.Sees("下级排名（本月）");
        await Submit();

        await chair.Sees("来稿 1 件");
        await chair.Picture("dashboard-moving", whole: true);
        await chair.Press("在各月走势里看上蔡县");
        await chair.Sees("年各月（上蔡县）");
        var below = chair.Page.Locator(".card").Filter(new() { HasText = "下级合计" });
        var figure = await below.Locator("dd").First.InnerTextAsync();
        await below.Locator("dd a").First.ClickAsync();
        await chair.Sees($"共 {figure} 件");
        await chair.Page.Locator("tbody tr").Filter(new() { HasText = "上蔡县" }).Locator("a").ClickAsync();
        await chair.Sees("标题不在您的查看范围内");
        await chair.Sees($"共 {await chair.Page.Locator("main ol > li").CountAsync()} 件");
        await chair.Picture("figure-list");
        await chair.Follow("返回驾驶舱");
        await chair.Sees("下级排名（本月）");
        Assert.False(await chair.IsTooWide());
        Assert.Empty(chair.Complaints);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(3840, 2160)]
    public async Task TheWholeScreen_CutsNothingAndScrollsNothing_AlsoWithAllProvinces(int width, int height)
    {
        var screen = await house.Open("000000.主席", new(width, height, $"screen-{width}"));
        await screen.Go("/figures/000000/screen");
        await screen.Sees("新疆维吾尔自治区");
        await screen.Page.Locator(".chart svg text").First.WaitForAsync();

        Assert.Empty(await screen.Page.EvaluateAsync<string[]>(Cut));
        Assert.Empty(await screen.Page.EvaluateAsync<string[]>(Touching));
        await screen.Picture("screen");
        Assert.Empty(screen.Complaints);
    }

    private async Task Submit()
    {
        var member = await house.Person(County + ".委员甲");
        var report = new SubmitReport(new(County), StoryTexts.Submitted, ReportCategory.Society);
        await member.Act("/api/reports", report, CancellationToken.None);
    }
}
