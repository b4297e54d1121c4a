using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>Writing on a telephone: what the house refuses stands at its field, and nothing typed is lost.</summary>
[Collection(OneBrowser.Name)]
public sealed class WritingTests(BrowserHouse house) : IAsyncLifetime
{
    [Fact]
    public async Task WhatIsRefused_IsSaidAtItsField_AndTheTextStays()
    {
        var window = await Writing("标题在此");
        await window.Fill("原因分析", "");
        await window.Press("提交");

        var field = window.Page.Locator(".field").Filter(new() { HasText = "原因分析" });
        await field.GetByText("情况问题、原因分析、建议三部分都要填写").WaitForAsync();
        Assert.Equal("标题在此", await window.Page.GetByLabel("标题", new() { Exact = true }).InputValueAsync());
        await window.Picture("refused-phone", whole: true);

        await window.Fill("原因分析", StoryTexts.Submitted.Analysis);
        await window.Press("提交");
        await window.Sees("来龙去脉");
    }

    [Fact]
    public async Task ATextThatIsTooLong_IsCountedWhileTyping_AndRefusedByTheHouse()
    {
        var window = await Writing("写得太长");
        await window.Fill("情况问题", new string('长', 1501));
        await window.Sees("超出");
        await window.Press("提交");

        await window.Sees("超过1500字的上限");
    }

    [Fact]
    public async Task AReload_FindsWhatWasTyped()
    {
        var window = await Writing("半途重新打开");
        await window.Sees("草稿已自动保存");
        await window.Page.ReloadAsync();

        await Assertions
            .Expect(window.Page.GetByLabel("标题", new() { Exact = true }))
            .ToHaveValueAsync("半途重新打开");
        await window.Go("/my");
        await window.Sees("半途重新打开");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task<Window> Writing(string title)
    {
        var window = await house.Open("411721.委员乙", Glass.Phone);
        await window.Go("/write");
        await window.Choose("类别", "社会");
        await window.Fill("标题", title);
        await window.Fill("情况问题", StoryTexts.Submitted.Situation);
        await window.Fill("原因分析", StoryTexts.Submitted.Analysis);
        await window.Fill("建议", StoryTexts.Submitted.Advice);
        return window;
    }
}
