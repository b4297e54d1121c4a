using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.SignIns;

/// <summary>
/// Story S12, first step: whoever tries five passwords is locked out, and the window does not tell whether there is such an account;
/// the audit tells who was locked out. That half-typed words survive an idle session, <see cref="IdleTests"/> shows.
/// </summary>
[Trait("Story", "S12")]
[Collection(EntryBrowser.Name)]
public sealed class LockOutTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Known = "411728.编辑";
    private const string Unknown = "411728.没有这个人";
    private const string Said = "连续5次不正确，账号锁定15分钟";

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task FiveWrongPasswords_LockTheAccount_ForAQuarterOfAnHour_AndTheAuditSeesIt()
    {
        var window = await house.Open(Glass.Phone);
        await window.Go("/sign-in");
        await Try(window, Unknown, "Wrong-Word-2025");
        var unknown = await window.Page.Locator("main").InnerTextAsync();
        for (var nth = 1; nth <= 5; nth++)
        {
            await Try(window, Known, "Wrong-Word-2025");
        }
        var known = await window.Page.Locator("main").InnerTextAsync();
        await Try(window, Known, Gateway.Demo.DemoOptions.Password);
        await window.Picture("locked-out-phone", whole: true);

        Assert.Equal(unknown, known);
        Assert.Equal(known, await window.Page.Locator("main").InnerTextAsync());
        var auditor = await house.Open("000000.审计", Glass.Desk);
        await auditor.Go("/audit");
        await auditor.Sees(Known);
        await auditor.Sees("登录未通过");
        await auditor.Sees("账号锁定");

        house.Pass(TimeSpan.FromMinutes(15));
        await window.Enter(Known);
        await window.Arrives("/desk/411728");
        Assert.Empty(window.Complaints.Concat(auditor.Complaints));
    }

    private static async Task Try(Window window, string account, string password)
    {
        await window.Fill("用户名", account);
        await window.Fill("密码", password);
        var answered = window.Page.WaitForResponseAsync("**/api/sign-in");
        await window.Page.Locator("form button").First.ClickAsync();
        Assert.Equal(401, (await answered).Status);
        await window.Sees(Said);
    }
}
