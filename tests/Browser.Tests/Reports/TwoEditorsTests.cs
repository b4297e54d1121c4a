using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Reports;

/// <summary>Two editors of one desk and one text, each at a window: who has it, who takes over, and what both typed.</summary>
[Collection(OneBrowser.Name)]
public sealed class TwoEditorsTests(BrowserHouse house) : IAsyncLifetime
{
    private readonly ReportId report = new(Guid.NewGuid());
    private Player editor = null!;
    private Window first = null!;
    private Window second = null!;

    public async Task InitializeAsync()
    {
        var member = await house.Person("411722.委员甲");
        editor = await house.Person("411722.编辑");
        var submit = new SubmitReport(new("411722"), StoryTexts.Submitted, ReportCategory.Economy);
        await member.Act($"/api/reports?report={report}", submit, CancellationToken.None);
        await Act("takings");
        await Act("acceptances");
        first = await house.Open("411722.编辑", Glass.Desk);
        second = await house.Open("411722.编辑B", Glass.Desk);
        await first.Go($"/reports/{report}");
        await first.Press("编辑文稿");
        await first.Sees("保存新版本");
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S06")]
    public async Task TheSecondEditor_ReadsOnly_AndTakesOverFromWhoIsIdle_WithNothingLost()
    {
        var typed = StoryTexts.Submitted.Situation + "甲没有保存的话。";
        await first.Fill("情况问题", typed);
        await first.Sees("草稿已自动保存");
        await second.Go($"/reports/{report}");
        await second.Sees("编辑正在编辑");
        await second.Sees("现在只能阅读");
        await second.Page.GetByText("依据第1稿").ClickAsync();
        await second.Sees("甲没有保存的话");
        await second.Picture("editing-read-only");

        house.Gateway.Time.Advance(TimeSpan.FromMinutes(15));
        await second.ComesBack();
        await second.Press("接手编辑");
        await second.Sees("保存新版本");
        await second.Press("接过这份文字");
        // The form that was just opened may have found the text as well, a moment before it is opened anew with it.
        await Assertions.Expect(second.Page.GetByLabel("情况问题")).ToHaveValueAsync(typed);
        await second.Sees("已恢复上次没有提交的文字");
        await first.Sees("编辑B已接手编辑");
        await first.Picture("editing-taken", whole: true);

        await second.Press("保存新版本");
        await second.Sees("第2稿（现行）");
    }

    [Fact]
    [Trait("Story", "S06")]
    public async Task WhoSavesSecond_SeesThreeTexts_AndSavesWhatHeMakesOfThem()
    {
        await first.Fill("建议", "甲的建议。");
        await first.Fill("情况问题", "甲的情况。");
        var theirs = StoryTexts.Submitted with { Situation = "乙的情况。", Analysis = "乙的原因。" };
        await Act("versions", new RevisionRequest(theirs, 1));
        await first.Press("保存新版本");

        await first.Sees("这一稿已被别人改过");
        await first.Sees("两边都改过，请您定夺");
        await first.Sees("只有对方改过");
        await first.Picture("conflict-desk", whole: true);
        await first.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await first.Picture("conflict-phone", whole: true);
        Assert.False(await first.IsTooWide());
        await first.Page.SetViewportSizeAsync(Glass.Desk.Width, Glass.Desk.Height);

        await first.Page.Locator(".part.clash").GetByText("用这一栏").Last.ClickAsync();
        await first.Press("保存合并后的文字");

        await first.Sees("第3稿（现行）");
        await first.Sees("乙的情况。");
        await first.Sees("乙的原因。");
        await first.Sees("甲的建议。");
    }

    private Task<Receipt> Act(string step, object? content = null) =>
        editor.Act($"/api/reports/{report}/copies/411722/{step}", content, CancellationToken.None);
}
