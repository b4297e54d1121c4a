using System.Text;
using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Accounts;

/// <summary>Administrators keep accounts, and people come in, through windows alone.</summary>
[Collection(EntryBrowser.Name)]
public sealed class KeepingTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Own = "Own-Choice-2025";

    [Fact]
    public async Task WhoIsInvited_OpensHisAccountOnATelephone_AndAFaultyFileIsShownRowByRow()
    {
        var system = await house.Open("411722.系统", Glass.Desk);
        await system.Go("/accounts");
        await system.Sees("411722.编辑");
        await system.Picture("accounts-list-desk");
        Assert.False(await system.IsTooWide());
        await system.Press("登记并邀请");
        await system.Fill("姓名", "委员新");
        await system.Fill("用户名", "411722.委员新");
        await system.Picture("accounts-invite-desk");
        await system.Press("邀请");
        await system.Sees("只显示这一次");
        await system.Picture("accounts-slip-desk");
        var code = await system.Page.Locator(".slip .code").InnerTextAsync();
        await system.Press("已记下，关闭");
        await system.Sees("已邀请");

        var phone = await house.Open(Glass.Phone);
        await phone.Go("/join");
        await phone.Fill("用户名", "411722.委员新");
        await phone.Fill("邀请码", code.ToLowerInvariant());
        await phone.Fill("设置密码", Own);
        await phone.Fill("再输入一次密码", Own);
        await phone.Picture("join-phone", whole: true);
        Assert.False(await phone.IsTooWide());
        await phone.Press("开通账号");
        await phone.Sees("账号已开通");

        await system.Press("批量导入");
        var faulty = "机构代码,姓名,用户名\n411722,委员好,411722.委员好\n411799,委员远,x\n411722,,411722.编辑\n";
        await system
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "人员.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(faulty),
                }
            );
        await system.Sees("整个文件没有办理");
        await system.Picture("accounts-import-desk");
        Assert.Empty(system.Complaints.Concat(phone.Complaints));
    }

    [Fact]
    public async Task WhoLostThePassword_IsLetInAgain_ByTwoAdministrators()
    {
        var phone = await house.Open(Glass.Phone);
        await phone.Go("/sign-in");
        await phone.Follow("忘记密码或遗失手机");
        await phone.Page.GetByLabel("用户名", new() { Exact = true }).First.FillAsync("411723.委员乙");
        await phone.Press("提出申请");
        await phone.Sees("如果有这个账号");
        await phone.Picture("recover-phone", whole: true);
        Assert.False(await phone.IsTooWide());

        var first = await Half("411723.系统");
        var second = await Half("411723.安全");

        await phone.Fill("第一段（系统管理员给的）", first);
        await phone.Fill("第二段（安全管理员给的）", second);
        await phone.Fill("设置密码", Own);
        await phone.Fill("再输入一次密码", Own);
        await phone.Press("重设密码");
        await phone.Sees("密码已重设");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task<string> Half(string administrator)
    {
        var window = await house.Open(administrator, Glass.Desk);
        await window.Go("/accounts");
        await window.Press("找回申请");
        await window.Sees("411723.委员乙");
        await window.Picture("accounts-recoveries-" + administrator[^2..]);
        await window.Press("核实无误，批准");
        await window.ShowSecondFactor();
        await window.Sees("只显示这一次");
        var half = await window.Page.Locator(".slip .code").InnerTextAsync();
        Assert.Empty(window.Complaints);
        return half;
    }
}
