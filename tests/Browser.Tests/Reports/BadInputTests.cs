using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>What people do by mistake while they write: nothing is lost, nothing doubled, and a sentence says what to do.</summary>
[Collection(OneBrowser.Name)]
public sealed class BadInputTests(BrowserHouse house) : IAsyncLifetime
{
    private const string WordPage = """
        <style>p { color: red }</style><p class="MsoNormal"><b>第一段</b>文字。</p><p>第二段。</p>
        <table><tr><td><p>指标</p></td><td><p>数值</p></td></tr><tr><td>企业数</td><td>126</td></tr></table>
        """;

    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    [Fact]
    public async Task AWordPage_TwentyThousandCharacters_AndFilesThatFail_LoseNothing()
    {
        var window = await Writing("411726.委员甲", "粘贴来的文字");
        await window.Paste("情况问题", "第一段文字。", WordPage);
        await Has(window, "情况问题", "第一段文字。\n第二段。\n指标\u3000数值\n企业数\u3000126");
        await window.Fill("原因分析", "");
        await window.Paste("原因分析", new string('长', 20_000));
        await window.Sees("没有截断");
        await window.Sees("草稿已自动保存");
        await window.Press("提交");
        await window.Sees("超过1500字的上限");

        var files = window.Page.Locator("input[type=file]");
        await window.Page.Context.SetOfflineAsync(true);
        await files.SetInputFilesAsync([Of("动画.gif", Photo), Of("现场.jpg", Photo)]);
        await window.Sees("“.gif”文件不能作附件");
        await window.Sees("网络断了，没有传完");
        await window.Picture("upload-broken", whole: true);
        await window.Page.Context.SetOfflineAsync(false);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "移除 现场.jpg" }).WaitForAsync();
        await window.SeesNoMore("网络断了，没有传完");
        await files.SetInputFilesAsync(Of("程序.docx", "MZ\u0090\u0000"u8.ToArray()));
        await window.Page.Locator(".row.failed").Filter(new() { HasText = "程序.docx" }).WaitForAsync();

        await window.Sees("草稿已自动保存");
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "正在保存" }))
            .ToHaveCountAsync(0);
        await window.Page.ReloadAsync();
        await Has(window, "原因分析", new string('长', 20_000));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "移除 现场.jpg" }).WaitForAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task PressedTwice_AndGoneBackTo_AReportIsHandedInOnce()
    {
        var window = await Writing("411726.委员甲", "只交一次");
        var handedIn = 0;
        window.Page.Request += (_, request) =>
            handedIn +=
                request.Method == "POST" && request.Url.Contains("/api/reports?", StringComparison.Ordinal) ? 1 : 0;
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "提交", Exact = true }).DblClickAsync();
        await window.Sees("已提交，编号");
        Assert.Equal(1, handedIn);

        await window.Page.GoBackAsync();
        await window.Sees("不会重复提交");
        Assert.Equal(
            0,
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "提交", Exact = true }).CountAsync()
        );
        await window.Picture("handed-in");
        await window.Follow("查看办理情况");
        await window.Sees("来龙去脉");
        await window.Go("/my");
        await window.Sees("只交一次");
        Assert.Equal(1, await window.Page.GetByText("只交一次").CountAsync());
    }

    [Fact]
    public async Task TwoWindowsOfOneDraft_OverwriteNothing_AndBothTextsAreKept()
    {
        var first = await Writing("411726.委员乙", "两个窗口");
        await first.Sees("草稿已自动保存");
        var second = await first.Beside();
        await second.Go(new Uri(first.Page.Url).AbsolutePath);
        await second.Sees("也在本机另一个窗口里打开着");
        await first.Sees("也在本机另一个窗口里打开着");
        await Has(second, "标题", "两个窗口");

        // Both type before either hears of the other.
        await second.Page.EvaluateAsync("BroadcastChannel.prototype.postMessage = () => {}");
        await first.Page.EvaluateAsync("BroadcastChannel.prototype.postMessage = () => {}");
        await first.Fill("建议", "第一个窗口的建议。");
        await first.Page.WaitForResponseAsync(answer => answer.Request.Method == "PUT" && answer.Ok);
        await second.Fill("建议", "第二个窗口的建议。");
        await second.Sees("这份草稿在别的窗口写过了");
        await second.Sees("第一个窗口的建议。");
        await second.Picture("draft-clash", whole: true);
        await second.Press("两份都保留：这里的另存为新草稿");
        await second.SeesNoMore("这份草稿在别的窗口写过了");

        await Has(second, "建议", "第二个窗口的建议。");
        Assert.NotEqual(first.Page.Url, second.Page.Url);
        await first.Page.ReloadAsync();
        await Has(first, "建议", "第一个窗口的建议。");
        Assert.Empty(second.Complaints);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task<Window> Writing(string member, string title)
    {
        var window = await house.Open(member, Glass.Desk);
        await window.Go("/write");
        await window.Choose("类别", "社会");
        await window.Fill("标题", title);
        await window.Fill("原因分析", StoryTexts.Submitted.Analysis);
        await window.Fill("建议", StoryTexts.Submitted.Advice);
        if (title != "粘贴来的文字")
        {
            await window.Fill("情况问题", StoryTexts.Submitted.Situation);
        }
        return window;
    }

    private static FilePayload Of(string name, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = content,
        };

    private static Task Has(Window window, string label, string text) =>
        Assertions.Expect(window.Page.GetByLabel(label, new() { Exact = true })).ToHaveValueAsync(text);
}
