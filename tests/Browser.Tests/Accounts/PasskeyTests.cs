using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Gateway.Demo;

namespace ZhengXie.Linked.Browser.Tests.Accounts;

/// <summary>Passkeys with the browser's own implementation, and a device that its developer tools pretend to have.</summary>
[Collection(EntryBrowser.Name)]
public sealed class PasskeyTests(BrowserHouse house) : IAsyncLifetime
{
    // Keys are bound to a name: a bare number has none.
    private string Address => $"http://localhost:{house.Gateway.Address.Port}";

    [Fact]
    public async Task ADevice_IsEnrolled_AndShownInPlaceOfACode()
    {
        var window = await house.Open(Glass.Desk);
        await PlugIn(window.Page);
        await SignIn(window, "411729.委员丙");
        await window.Go(Address + "/account");

        var form = window.Page.Locator("form").Filter(new() { HasText = "登记这台设备" });
        await form.GetByLabel("名称").FillAsync("办公室电脑");
        await form.GetByLabel("当前密码").FillAsync(DemoOptions.Password);
        await window.Press("登记这台设备");
        await window.Sees("已登记。");
        await window.Sees("尚未使用");
        await window.Picture("account-passkeys-desk", whole: true);

        house.Gateway.Time.Advance(TimeSpan.FromMinutes(6));
        await form.GetByRole(AriaRole.Button, new() { Name = "删除" }).ClickAsync();
        await window.Sees("二次验证");
        await window.Picture("step-up-passkey-desk");
        await window.Press("用通行密钥验证");

        await window.Sees("还没有登记。");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task OnABareNumber_TheWindowSaysWhyNot()
    {
        var window = await house.Open("411729.委员乙", Glass.Phone);
        await window.Go("/account");

        await window.Sees("这个浏览器或地址不能使用通行密钥");
        Assert.False(await window.IsTooWide());
    }

    [Fact]
    public async Task WhereAProviderIsConfigured_TheWindowsOfferIt()
    {
        var window = await house.Open(Glass.Phone);
        await window.Page.RouteAsync(
            "**/api/sign-on",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Json =
                            route.Request.Method == "GET"
                                ? new { on = true, name = "政务微信" }
                                : new { address = "/sign-in?came=back" },
                    }
                )
        );
        await window.Go("/sign-in?sign-on=sign-on.unbound");
        await window.Sees("这个统一认证身份还没有绑定账号");
        await window.Picture("sign-on-phone");
        Assert.False(await window.IsTooWide());

        await window.Press("用政务微信登录");

        await window.Arrives("/sign-in?came=back");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    private async Task SignIn(Window window, string userName)
    {
        await window.Go(Address + "/sign-in");
        await window.Fill("用户名", userName);
        await window.Fill("密码", DemoOptions.Password);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await window.Page.Locator(".line.live").WaitForAsync();
    }

    private static async Task PlugIn(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
