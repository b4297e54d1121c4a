using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Feed;

/// <summary>The line breaks and comes back: an open window says so, and then shows what it missed, without being loaded again.</summary>
[Collection(OneBrowser.Name)]
public sealed class ReconnectTests(BrowserHouse house) : IAsyncLifetime
{
    [Fact]
    public async Task AWindowThatLostTheGateway_SaysSo_AndCatchesUpByItself()
    {
        var desk = await house.Open("411722.编辑", Glass.Desk);
        await desk.Sees("没有待办");
        var loaded = desk.PagesLoaded;

        await house.Gateway.Stop();
        await desk.Sees("网络已断开");
        await desk.Picture("reconnect-1-away");
        await house.Gateway.Start();
        // Sent before the window is back, so that no ring can tell of it.
        await Submit("411722", "中断期间提交的信息");

        await desk.Sees("中断期间提交的信息");
        await desk.Sees("已重新连接");
        Assert.Equal(loaded, desk.PagesLoaded);
    }

    [Fact]
    public async Task WhatIsReadInOneWindow_IsReadInAllOfThatPersons()
    {
        var first = await house.Open("411721.编辑", Glass.Desk);
        var second = await house.Open("411721.编辑", Glass.Desk);
        await Submit("411721", "两个窗口都能看到的信息");
        await first.Page.Locator(".bell b.some").WaitForAsync();
        await second.Page.Locator(".bell b.some").WaitForAsync();

        await first.Page.Locator(".bell").ClickAsync();
        await first.Sees("提交了信息");
        await first.Sees("因为您是西平县信息编辑");
        await first.Picture("notices");
        // Looked at is not read: whoever glances at the list has not opened the paper.
        await second.Page.Locator(".bell b.some").WaitForAsync();

        await first.Page.GetByRole(AriaRole.Button, new() { Name = "全部标为已读" }).ClickAsync();

        await second.Page.Locator(".bell b:not(.some)").WaitForAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task Submit(string body, string title)
    {
        var member = await house.Person($"{body}.委员乙");
        var report = new SubmitReport(new(body), StoryTexts.Submitted with { Title = title }, ReportCategory.Society);
        await member.Act("/api/reports", report, CancellationToken.None);
    }
}
