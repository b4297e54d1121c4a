using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.SignIns;

/// <summary>A screen is hung up in the hall, and the sign-in of a post as it comes out of the box.</summary>
[Collection(EntryBrowser.Name)]
public sealed class WallTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Body = "411723";

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task AWallScreen_ShowsACode_ThenTheFiguresAsTheyMove_AndACodeAgainOnceItIsEnded()
    {
        var wall = await house.Open(Glass.Wall);
        await wall.Go("/wall");
        await wall.Sees("等待配对");
        await wall.Page.Locator(".code").WaitForAsync();
        await wall.Picture("wall-1-waiting");
        var code = await wall.Page.Locator(".code").InnerTextAsync();

        var chair = await house.Open(Body + ".主席", Glass.Desk);
        await chair.Go("/figures/" + Body);
        await chair.Page.Locator("a.walls").ClickAsync();
        await chair.Fill("屏上的配对码", code);
        await chair.Fill("大屏名称", "三楼大厅");
        await chair.Press("确认这块大屏");
        await chair.ShowSecondFactor();
        await chair.Sees("“三楼大厅”已经开始显示。");
        await chair.Picture("wall-2-confirmed", whole: true);
        await wall.Sees("信息工作实况");
        var member = await house.Person(Body + ".委员甲");
        var report = new SubmitReport(new(Body), StoryTexts.Submitted, ReportCategory.Society);
        await member.Act("/api/reports", report, CancellationToken.None);
        await wall.Page.Locator(".large .moved").First.WaitForAsync();
        await wall.Picture("wall-3-figures");

        await chair.Page.GetByLabel("停用大屏“三楼大厅”").ClickAsync();
        await wall.Sees("等待配对");
        Assert.False(await chair.IsTooWide());
        Assert.Empty(wall.Complaints.Concat(chair.Complaints));
    }

    [Fact]
    public async Task APost_EntersTheCodeAfterThePassword_AsItComesOutOfTheBox()
    {
        await house.Gateway.Stop();
        await house.Gateway.Start("--Accounts:SecondFactorAtSignIn=Posts");
        try
        {
            await EnterWithTwoFactors();
        }
        finally
        {
            await house.Gateway.Stop();
            await house.Gateway.Start();
        }
    }

    private async Task EnterWithTwoFactors()
    {
        var window = await house.Open(Glass.Phone);
        await window.Go("/sign-in?to=/figures/" + Body);
        await window.Fill("用户名", Body + ".编辑B");
        await window.Fill("密码", "Linked-Demo-2025");
        await window.Press("登录");
        await window.Sees("登录第二步");
        await window.Sees("演示：当前口令");
        await window.Picture("second-factor-at-sign-in");
        await window.Page.ReloadAsync();
        await window.Sees("登录第二步");
        await window.ShowSecondFactor();

        await window.Sees("信息工作实况");
        Assert.Empty(window.Complaints);
    }
}
