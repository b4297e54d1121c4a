using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Referrals;

/// <summary>A report that is for a department, and a post that is lent: each seen in the open window of the one it goes to.</summary>
[Collection(TaskBrowser.Name)]
public sealed class ReferralTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Body = "411724";

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task AReportHandedToADepartment_IsSignedFor_Answered_AndTheDeskSeesIt()
    {
        const string title = "老旧小区消防通道被占用";
        var report = await Submit(title);
        var unit = await house.Open(Body + ".承办:住建局", Glass.Phone);
        var editor = await house.Open(Body + ".编辑", Glass.Desk);
        await editor.Go("/reports/" + report);
        await editor.Press("转部门");
        await editor.Choose("承办单位", "住建局");
        await editor.Fill("理由（作者看得到）", "属住建部门职责，请直接办理答复。");
        await editor.Picture("referral-desk");
        await editor.Press("转部门");

        await unit.Follow(title);
        await unit.Press("签收转办件");
        await unit.Press("答复转办件");
        await unit.Choose("办理结果", "采纳");
        await unit.Fill("答复内容", "已列入本季度整治计划，月底前清理到位。");
        await unit.Press("答复转办件");
        await editor.Sees("已列入本季度整治计划");
        await unit.Picture("referral-unit-phone", whole: true);
        await editor.Go($"/desk/{Body}?list=referrals");
        await editor.Sees(title);
        await editor.Picture("referral-ledger");
        Assert.False(await unit.IsTooWide());
        Assert.Empty(unit.Complaints.Concat(editor.Complaints));
    }

    [Fact]
    public async Task APostThatIsLent_IsWorkedByItsStandIn_AndTakenBack()
    {
        var signer = await house.Open(Body + ".签发", Glass.Desk);
        await signer.Go("/account");
        await signer.Choose("代理人", "审核");
        await signer.Fill("到", $"{DateTime.UtcNow.AddDays(3):yyyy年M月d日}");
        await signer.Page.Keyboard.PressAsync("Enter");
        await signer.Press("委托代理");
        await signer.ShowSecondFactor();
        await signer.Sees("审核 代您履行 签发");
        await signer.Picture("stand-in", whole: true);

        var standIn = await house.Open(Body + ".审核", Glass.Desk);
        await standIn.Go("/account");
        await standIn.Sees("您代 签发 履行 签发");
        await signer.Press("结束代理");
        await signer.Sees("现在没有代理");
        Assert.Empty(signer.Complaints.Concat(standIn.Complaints));
    }

    private async Task<string> Submit(string title)
    {
        var member = await house.Person(Body + ".委员甲");
        var text = StoryTexts.Submitted with { Title = title };
        var report = (
            await member.Act("/api/reports", new SubmitReport(new(Body), text, ReportCategory.Society), default)
        ).Subject;
        var editor = await house.Person(Body + ".编辑");
        await editor.Act($"/api/reports/{report}/copies/{Body}/takings", null, default);
        return report;
    }
}
