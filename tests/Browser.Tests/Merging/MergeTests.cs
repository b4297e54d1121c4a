using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Browser.Tests.Merging;

/// <summary>Merging at the desk's window: choose, write with the sources beside, see the credits, undo.</summary>
[Collection(OneBrowser.Name)]
public sealed class MergeTests(BrowserHouse house) : IAsyncLifetime
{
    private const string First = "关于增设乡镇公交末班车的建议";
    private const string Second = "关于学生晚自习返程交通的建议";

    public async Task InitializeAsync()
    {
        await Bring("411725.委员甲", First, "末班车十七点三十分就停运，务工人员回不了家。");
        await Bring("411725.委员乙", Second, "晚自习放学后没有班车，家长只能骑电动车接送。");
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task TwoReports_BecomeOne_WithBothCredited_AndTheMergeIsUndone()
    {
        var author = await house.Open("411725.委员甲", Glass.Phone);
        var editor = await house.Open("411725.编辑", Glass.Desk);
        await editor.Follow("综合");
        await editor.Page.GetByText(First).ClickAsync();
        await editor.Page.GetByText(Second).ClickAsync();
        await editor.Sees("已选 2 件");
        await editor.Picture("merge-pick");
        await editor.Press("写综合稿");
        await editor.Page.GetByText("用作标题").First.ClickAsync();
        await editor.Page.GetByText("加到情况问题").First.ClickAsync();
        await editor.Page.Locator("summary").Filter(new() { HasText = Second }).ClickAsync();
        await editor.Page.GetByText("加到情况问题").Last.ClickAsync();
        await editor.Fill("标题", "关于完善乡镇夜间公共交通的建议");
        await editor.Fill("原因分析", "线路按客流白天排班，夜间没有补贴。");
        await editor.Fill("建议", "由县交通部门开通两条夜间定制班线。");
        await editor.Picture("merge-write", whole: true);
        await editor.Press("综合");

        await editor.Sees("综合来源");
        await editor.Sees("被综合件");
        await editor.Picture("merge-done", whole: true);
        await author.Follow(First);
        await author.Sees("确山县已综合");
        await author.Picture("merge-author-phone", whole: true);
        Assert.False(await author.IsTooWide());

        await editor.Press("撤销综合");
        await editor.Fill("理由", "两件反映的不是同一个问题");
        await editor.Press("撤销综合");
        await editor.Sees("综合已撤销");
        await author.SeesNoMore("确山县已综合");
        Assert.Empty(editor.Complaints.Concat(author.Complaints));
    }

    private async Task Bring(string who, string title, string situation)
    {
        var report = new ReportId(Guid.NewGuid());
        var member = await house.Person(who);
        var editor = await house.Person("411725.编辑");
        var text = new ReportText(title, situation, "按现有客流排班。", "请县交通部门研究。");
        await member.Act(
            $"/api/reports?report={report}",
            new SubmitReport(new("411725"), text, ReportCategory.Society),
            CancellationToken.None
        );
        foreach (var step in new[] { "takings", "acceptances" })
        {
            await editor.Act($"/api/reports/{report}/copies/411725/{step}", null, CancellationToken.None);
        }
    }
}
