using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>Comments on passages (批注): a reviewer marks words on a telephone, the editor sees them while he mends the text.</summary>
[Collection(OneBrowser.Name)]
public sealed class PassageTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Body = "411727";

    // As a finger does that presses long on the first words.
    private const string Mark = """
        (part) => {
          const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          let words = walker.nextNode();
          while (words.length < 4) words = walker.nextNode();
          window.getSelection().setBaseAndExtent(words, 0, words, 4);
        }
        """;

    private readonly ReportId report = new(Guid.NewGuid());

    public async Task InitializeAsync()
    {
        var member = await house.Person($"{Body}.委员甲");
        var editor = await house.Person($"{Body}.编辑");
        var submit = new SubmitReport(new(Body), StoryTexts.Submitted, ReportCategory.Economy);
        await member.Act($"/api/reports?report={report}", submit, CancellationToken.None);
        foreach (var step in new[] { "takings", "acceptances", "review-requests" })
        {
            await editor.Act($"/api/reports/{report}/copies/{Body}/{step}", null, CancellationToken.None);
        }
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task MarkedWords_StandBesideTheEditor_AreAnswered_AndSeenTo()
    {
        var reviewer = await house.Open($"{Body}.审核", Glass.Phone);
        await reviewer.Go($"/reports/{report}");
        await reviewer.Page.Locator("article [data-part=situation]").EvaluateAsync(Mark);
        await reviewer.Press("批注所选文字");
        await reviewer.Fill("批注", "请写明数据的来源");
        await reviewer.Picture("passage-phone");

        // A form that was closed by mistake has its words again.
        await reviewer.Press("取消");
        await reviewer.Press("批注所选文字");
        await reviewer.Sees("已恢复上次没有办完的内容");
        await reviewer.Press("批注");
        await reviewer.Sees("请写明数据的来源");
        await reviewer.Press("退改");
        await reviewer.Fill("修改意见（只在本机构内可见）", "数据核实后再送审");
        await reviewer.Press("退改");

        var editor = await house.Open($"{Body}.编辑", Glass.Desk);
        await editor.Go($"/reports/{report}");
        await editor.Press("编辑文稿");
        await editor.Sees("数据核实后再送审");
        await editor.Sees("请写明数据的来源");
        await editor.Picture("editing-advised", whole: true);
        await editor.Press("回复");
        await editor.Fill("回复", "来源是统计年鉴");
        await editor.Press("回复");
        await reviewer.Sees("来源是统计年鉴");
        await reviewer.Press("办结");
        await editor.Page.Locator("li.resolved").WaitForAsync();
        Assert.Empty(editor.Complaints.Concat(reviewer.Complaints));
    }
}
