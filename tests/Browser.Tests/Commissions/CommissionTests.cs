using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Commissions;

/// <summary>A commission at its windows: issued by the city, relayed by a county to its own, answered by a member.</summary>
[Collection(TaskBrowser.Name)]
public sealed class CommissionTests(BrowserHouse house) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S06")]
    public async Task ACommission_IsIssued_Relayed_Answered_AndCounted()
    {
        var city = await house.Open("420600.编辑", Glass.Desk);
        await city.Go("/desk/420600?list=commissions");
        await city.Follow("发出约稿");
        await city.Fill("题目", "农村养老服务供给情况");
        await city.Fill("要求", "每个县市区至少一件，重在数据和可行的建议。");
        await city.Page.GetByText("全选").First.ClickAsync();
        await city.Picture("commission-form", whole: true);
        await city.Press("发出");
        await city.Sees("应报");
        await city.Sees("谷城县");

        var county = await house.Open("420625.编辑", Glass.Desk);
        await county.Go("/desk/420625?list=commissions");
        await county.Follow("农村养老服务供给情况");
        await county.Press("签收");
        await county.Press("转发");
        await county.Page.GetByText("全选").Last.ClickAsync();
        await county.Press("发出");
        await county.Sees("转发自");

        var member = await house.Open("420625.专委会", Glass.Phone);
        await member.Go("/write");
        await member
            .Page.GetByLabel("约稿（可以不选）")
            .Locator("option")
            .Nth(1)
            .WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await member
            .Page.GetByLabel("约稿（可以不选）")
            .SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await member.Choose("类别", "社会");
        await member.Fill("标题", "山区互助养老点的运转困难");
        await member.Fill("情况问题", "全县互助养老点三十二处，常年开放的不足一半。");
        await member.Fill("原因分析", "运转经费靠村里自筹，护理员没有固定补贴。");
        await member.Fill("建议", "由县民政部门按入住人数给予运转补贴。");
        await member.Picture("commission-answer-phone", whole: true);
        await member.Press("提交");
        await member.Sees("来龙去脉");

        await county.Sees("山区互助养老点的运转困难");
        await county.Picture("commission-county", whole: true);
        await city.Sees("今天");
        await city.Picture("commission-city", whole: true);
        await city.Page.SetViewportSizeAsync(Glass.Phone.Width, Glass.Phone.Height);
        await city.Picture("commission-phone", whole: true);
        Assert.False(await city.IsTooWide());
        Assert.Empty(city.Complaints.Concat(county.Complaints).Concat(member.Complaints));
    }
}
