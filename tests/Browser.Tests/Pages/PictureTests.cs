using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>Every page at two sizes: it opens without complaint and fits its window; the pictures are there to be looked at.</summary>
[Collection(OneBrowser.Name)]
public sealed class PictureTests(BrowserHouse house) : IAsyncLifetime
{
    public static TheoryData<string, string, string> Pages { get; } =
        new()
        {
            { "411721.委员甲", "/my", "我的信息" },
            { "411721.委员甲", "/write", "写信息" },
            { "411721.编辑", "/desk/411721", "西平县信息办" },
            { "411721.编辑", "/desk/411721?list=sent", "还没有上报过信息" },
            { "411721.编辑", "/account", "当前任职" },
            { "411700.主席", "/figures/411700", "下级排名" },
            { "411721.承办:住建局", "/home", "承办批示" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APage_FitsItsWindow(string userName, string address, string seen)
    {
        var name = address.Trim('/').Replace('/', '-').Replace("?list=", "-", StringComparison.Ordinal);
        foreach (var glass in new[] { Glass.Desk, Glass.Phone })
        {
            var window = await house.Open(userName, glass);
            await window.Go(address);
            await window.Sees(seen);
            await window.Picture($"page-{name}-{glass.Name}");
            Assert.False(await window.IsTooWide(), $"{address} is wider than {glass.Name}.");
            Assert.Empty(window.Complaints);
        }
    }

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

        await window.Page.WaitForURLAsync("**/desk/411721?list=all");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();
}
