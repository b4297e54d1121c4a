using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Audit;

/// <summary>The audit administrator finds who asked for what is not his, and what was done to it.</summary>
[Collection(EntryBrowser.Name)]
public sealed class AuditTests(BrowserHouse house) : IAsyncLifetime
{
    private string report = "";

    public async Task InitializeAsync()
    {
        var member = await house.Person("411726.委员甲");
        var submit = new SubmitReport(new("411726"), StoryTexts.Submitted, ReportCategory.Society);
        report = (await member.Act("/api/reports", submit, CancellationToken.None)).Subject;
        var stranger = await house.Person("411727.编辑");
        using var refused = await stranger.Try($"/api/reports/{report}", CancellationToken.None);
    }

    public Task DisposeAsync() => house.CloseWindows();

    [Theory]
    [InlineData("desk")]
    [InlineData("phone")]
    [Trait("Story", "S12")]
    public async Task TheAuditor_FindsWhatWasOutOfBounds_AndWhatWasDoneToThePaper(string size)
    {
        var glass = size == "desk" ? Glass.Desk : Glass.Phone;
        var auditor = await house.Open("411700.审计", glass);
        await auditor.Go("/audit");
        await auditor.Choose("结果", "越权");
        await auditor.Sees("411727.编辑");
        await auditor.Sees("查看一件信息");
        await auditor.Picture($"audit-{glass.Name}", whole: true);

        await auditor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = report }).First.ClickAsync();
        await auditor.Sees("办理记录");
        await auditor.Sees("提交了信息");
        await auditor.Picture($"audit-history-{glass.Name}", whole: true);

        Assert.False(await auditor.IsTooWide());
        Assert.Empty(auditor.Complaints);
    }
}
