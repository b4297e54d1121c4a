using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>Pages that stand at the door: the demo's list, an address that leads nowhere, the way back to where one was.</summary>
[Collection(OneBrowser.Name)]
public sealed class EntryPageTests(BrowserHouse house) : IAsyncLifetime
{
    [Fact]
    public async Task TheFirstPage_ListsTheDemo_AndOnePressSignsIn()
    {
        var phone = await house.Open(Glass.Phone);
        await phone.Go("/");
        await phone.Sees("全部演示账号");
        await phone.Picture("landing-phone", whole: true);
        Assert.False(await phone.IsTooWide());

        var desk = await house.Open(Glass.Desk);
        await desk.Go("/");
        await desk.Page.Locator(".totp").First.ScrollIntoViewIfNeededAsync();
        await desk.Page.Locator(".totp b:not(.soft)").First.WaitForAsync();
        await desk.Picture("landing-desk", whole: true);
        await desk.Page.GetByPlaceholder("按机构、代码或角色查找").FillAsync("西平");
        await desk.Page.Locator("""details button[title="411721.编辑"]""").ClickAsync();
        await desk.Sees("西平县信息办");
        Assert.Empty(desk.Complaints.Concat(phone.Complaints));
    }

    [Fact]
    public async Task AnUnknownAddress_SaysSo()
    {
        var window = await house.Open(Glass.Desk);
        await window.Go("/no/such/page");

        await window.Sees("没有这个页面");
    }

    [Fact]
    public async Task WhoIsNotSignedIn_SignsInAndComesBackToWhereHeWas()
    {
        var window = await house.Open(Glass.Desk);
        await window.Go("/desk/411721?list=all");
        await window.Sees("用户名");
        await window.Picture("sign-in-desk");
        await window.Fill("用户名", "411721.编辑");
        await window.Fill("密码", "wrong");
        await window.Page.Locator("form button").ClickAsync();
        await window.Sees("用户名或密码不正确");
        await window.Fill("密码", Gateway.Demo.DemoOptions.Password);
        await window.Page.Locator("form button").ClickAsync();

        await window.Arrives("/desk/411721?list=all");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();
}
