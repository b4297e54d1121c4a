using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Browser.Tests.JointTasks;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>An inbox is cleared by keys alone, and what one reads there stays where it is.</summary>
[Collection(OneBrowser.Name)]
public sealed class KeyboardTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Taicang = "320585";
    private const string Gusu = "320508";
    private const string Suzhou = "320500";
    private const string Zhangjiagang = "320582";
    private const string Editor = Taicang + ".编辑";

    private const string TopOfRow = """
        (title) => [...document.querySelectorAll('[data-row]')]
          .find((row) => row.textContent.includes(title)).getBoundingClientRect().top
        """;

    private Window editor = null!;

    public async Task InitializeAsync() => editor = await house.Open(Glass.Desk);

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task AnEditor_SignsIn_AndClearsTheInbox_WithoutTheMouse()
    {
        await Submit(Taicang, "甲", "乙", "丙");
        await editor.Go("/sign-in");
        await TabTo("input[autocomplete=username]");
        await Type(Editor, "Tab", DemoOptions.Password, "Enter");
        await Focused("关于甲的建议", "j");

        // Chosen by keys, taken and accepted together; the rows stay where they were.
        await Type("x", "Shift+J", "Shift+J");
        await editor.Sees("已选 3 件");
        await Type("1");
        await editor.Sees("收稿 3 件，已办成。");
        await Type("a", "1");
        await editor.Sees("初审通过 3 件，已办成。");

        // One after the other, from within the first.
        await Focused("关于甲的建议", "k");
        await Type("Enter");
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            await editor
                .Page.GetByRole(AriaRole.Heading, new() { Name = $"关于{name}的建议", Level = 1 })
                .WaitForAsync();
            await editor.Page.GetByRole(AriaRole.Button, new() { Name = "送审", Exact = true }).WaitForAsync();
            await Type("1");
            await editor.Sees("待审核");
            await Type("j");
        }
        await Type("u");
        await editor.Sees("没有待办");
        await Type("?");
        await editor.Sees("键盘快捷键");
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task WhatOneReads_StaysWhereItIs_WhileOthersArrive()
    {
        await Submit(Gusu, [.. Enumerable.Range(1, 12).Select(place => $"第{place}处")]);
        await editor.ComeIn(Gusu + ".编辑");
        await editor.Go($"/desk/{Gusu}?list=all");
        await Focused("关于第3处的建议", "j");
        var before = await editor.Page.EvaluateAsync<double>(TopOfRow, "关于第3处的建议");

        await Submit(Gusu, "新到");
        var arrived = editor.Page.Locator("[data-row]").Filter(new() { HasText = "关于新到的建议" });
        await arrived.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await editor.Sees("有 1 件新到");
        Assert.Equal(before, await editor.Page.EvaluateAsync<double>(TopOfRow, "关于第3处的建议"), 2.0);

        // Into the paper and back: the same list, the same row.
        await Type("Enter");
        await editor.Sees("现在可以办理");
        await Type("u");
        await editor
            .Page.Locator("[data-row]:focus")
            .Filter(new() { HasText = "关于第3处的建议" })
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Contains("list=all", editor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhateverWaits_StandsInOneOrder_AndIsWalkedByKeys()
    {
        await Submit(Zhangjiagang, "公交");
        await house.Launch(Suzhou, "太湖岸线联合调研", Zhangjiagang);
        var asked = new IssueCommission(new(Suzhou), "农村养老约稿", "每县一篇。", [new(new(Zhangjiagang))]);
        await (await house.Person(Suzhou + ".编辑")).Act("/api/commissions", asked, CancellationToken.None);
        await editor.ComeIn(Zhangjiagang + ".编辑");
        await editor.Go("/desk/" + Zhangjiagang);
        await Focused("关于公交的建议", "j");
        string[] order = ["关于公交的建议", "太湖岸线联合调研", "农村养老约稿"];
        var rows = await editor.Page.Locator("[data-row]").AllInnerTextsAsync();
        Assert.Equal(order.Length, rows.Count);
        Assert.All(order.Zip(rows), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));

        // Only reports are dealt with together; from page to page it goes on whatever comes next.
        await Type("a");
        await editor.Sees("已选 1 件");
        await Type("a", "Enter");
        foreach (var title in order)
        {
            await editor.Page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 }).WaitForAsync();
            await Type("j");
        }
        await Type("u");
        await editor
            .Page.Locator("[data-row]:focus")
            .Filter(new() { HasText = order[^1] })
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await Submit(Zhangjiagang, "新到");
        await editor.Page.Locator("[data-row]").Filter(new() { HasText = "关于新到的建议" }).WaitForAsync();
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "待办 4" }).WaitForAsync();
        Assert.Empty(editor.Complaints);
    }

    private async Task Submit(string body, params string[] names)
    {
        var member = await house.Person(body + ".委员甲");
        foreach (var name in names)
        {
            var text = StoryTexts.Submitted with { Title = $"关于{name}的建议" };
            var report = new SubmitReport(new(body), text, ReportCategory.Society);
            await member.Act("/api/reports", report, CancellationToken.None);
        }
    }

    /// <summary>Presses keys by name, and types whatever is no name of a key.</summary>
    private async Task Type(params string[] keys)
    {
        foreach (var key in keys)
        {
            var named =
                key.Length == 1 || key is "Tab" or "Enter" || key.StartsWith("Shift+", StringComparison.Ordinal);
            await (named ? editor.Page.Keyboard.PressAsync(key) : editor.Page.Keyboard.TypeAsync(key));
        }
    }

    private async Task TabTo(string control)
    {
        await editor.Page.Locator(control).WaitForAsync();
        for (var steps = 0; steps < 12 && await editor.Page.Locator(control + ":focus").CountAsync() == 0; steps++)
        {
            await editor.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Equal(1, await editor.Page.Locator(control + ":focus").CountAsync());
    }

    /// <summary>Walks by a key until the row with this title has the focus.</summary>
    private async Task Focused(string title, string key)
    {
        await editor.Page.Locator("[data-row]").Filter(new() { HasText = title }).WaitForAsync();
        var here = editor.Page.Locator("[data-row]:focus").Filter(new() { HasText = title });
        for (var steps = 0; steps < 20 && await here.CountAsync() == 0; steps++)
        {
            await editor.Page.Keyboard.PressAsync(key);
        }
        Assert.Equal(1, await here.CountAsync());
    }
}
