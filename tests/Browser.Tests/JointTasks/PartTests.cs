using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.JointTasks;

/// <summary>A county works on its part: on the telephone in the field without a line, at the desk with a spreadsheet.</summary>
[Collection(TaskBrowser.Name)]
public sealed class PartTests(BrowserHouse house) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task WhatIsTypedWithoutALine_IsThereAfterwards_AndIsSaved()
    {
        var task = await house.Issue("山区养老服务", "340621");
        var phone = await house.Open("340621.编辑", Glass.Phone);
        await phone.Go($"/joint-tasks/{task}/parts/340621");
        await phone.Press("＋ 加一场座谈");
        await phone.Settles();
        await phone.Page.Context.SetOfflineAsync(true);
        await phone.Fill("议题", "乡镇养老院座谈");
        await phone.Fill("人数", "18");
        await phone.Sees("已存在本机");
        await phone.Picture("part-offline-phone", whole: true);

        await phone.Page.Context.SetOfflineAsync(false);
        await phone.Sees("已自动存草稿");
        await phone.Page.ReloadAsync();
        await Assertions
            .Expect(phone.Page.GetByLabel("议题", new() { Exact = true }))
            .ToHaveValueAsync("乡镇养老院座谈");
        await phone.Press("保存调研记录");
        await Assertions
            .Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "保存调研记录" }))
            .ToBeDisabledAsync();
        Assert.False(await phone.IsTooWide());
        Assert.Empty(phone.Complaints);
    }

    [Fact]
    public async Task OverASlowLine_NothingIsTypedOverADraftThatIsStillComing()
    {
        var task = await house.Issue("冷链物流", "340621");
        var address = $"/joint-tasks/{task}/parts/340621";
        var office = await house.Open("340621.编辑", Glass.Desk);
        await office.Go(address);
        await office.Press("＋ 加一场座谈");
        await office.Fill("议题", "合作社冷库座谈");
        await office.Sees("已自动存草稿");

        var phone = await house.Open("340621.编辑", Glass.Phone);
        var line = new TaskCompletionSource();
        await phone.Page.RouteAsync(
            "**/drafts/Fieldwork",
            async route =>
            {
                await line.Task;
                await route.FallbackAsync();
            }
        );
        await phone.Go(address);
        await phone.Sees("正在取回上次没有保存的内容");
        Assert.Equal(0, await phone.Page.GetByText("＋ 加一场座谈").CountAsync());
        line.SetResult();
        await phone.Holds("合作社冷库座谈");
        await phone.Fill("人数", "21");
        await phone.Sees("已自动存草稿");
        Assert.Empty(phone.Complaints);
    }

    [Fact]
    [Trait("Story", "S02")]
    public async Task APart_IsFilledFromASpreadsheet_Written_Signed_AndSent()
    {
        var task = await house.Issue("产业链用工", "340604");
        var address = $"/joint-tasks/{task}/parts/340604";
        var editor = await house.Open("340604.编辑", Glass.Desk);
        await editor.Go(address);
        await editor.Press("数据表");
        await editor.Paste("规上企业数", "本地配套率（%）\t38.5%\n规上企业数（家）\t约126");
        await editor.Sees("已填入 2 项");
        await editor.Press("保存数据表");
        await editor.Sees("应填数字");
        await editor.Picture("part-figures-refused", whole: true);
        await editor.Fill("规上企业数", "126");
        await editor.Press("保存数据表");
        await editor.SeesNoMore("应填数字");

        await editor.Press("分报告正文");
        await editor.Fill("标题", "烈山区产业链用工情况");
        await editor.Fill("情况", "规上企业一百二十六家。\n本地配套率三成八。");
        await editor.Fill("问题", "技工缺口八百人。");
        await editor.Fill("建议", "开设订单班，由职校与企业联合招生。");
        await editor.Picture("part-text", whole: true);
        await editor.Press("保存为新版本");
        await editor.Press("送签");

        var signer = await house.Open("340604.签发", Glass.Desk);
        await signer.Go(address);
        await signer.Sees("烈山区产业链用工情况");
        await signer.Press("签发");
        await signer.ShowSecondFactor();
        await editor.Press("报送");
        await editor.Sees("已报送");
        await editor.Press("稿次");
        await editor.Sees("等待接收");
        await editor.Picture("part-versions", whole: true);
        Assert.False(await editor.IsTooWide());
        Assert.Empty(editor.Complaints.Concat(signer.Complaints));
    }
}
