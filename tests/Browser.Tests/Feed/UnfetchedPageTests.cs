using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Browser.Tests.Pages;

namespace ZhengXie.Linked.Browser.Tests.Feed;

/// <summary>A page that cannot be fetched is no dead button: it is said, or fetched anew.</summary>
[Collection(OneBrowser.Name)]
public sealed class UnfetchedPageTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Scripts = "**/assets/*.js";

    [Fact]
    public async Task WithoutALine_ThePageSaysSo_AndFetchesItOnceTheLineIsBack()
    {
        var phone = await house.Open("340604.编辑", Glass.Phone);
        await phone.Settles();
        await phone.Page.RouteAsync(Scripts, route => route.AbortAsync());
        await phone.Page.RouteAsync("**/health/live", route => route.AbortAsync());
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "检索" }).First.ClickAsync();
        await phone.Sees("这一页没有取到");
        await phone.Picture("unfetched-phone");
        Assert.False(await phone.IsTooWide());
        Assert.Empty(await Barriers.Of(phone));

        await phone.Page.UnrouteAllAsync();
        await phone.Press("再取一次");
        await phone.Arrives("/search");
        await phone.Page.GetByLabel("标题、正文、编号、反映人、单位").First.WaitForAsync();
        await phone.SeesNoMore("这一页没有取到");
    }

    [Fact]
    public async Task AfterAnUpgrade_TheWindowIsLoadedAnew_AtThePageThatWasWanted()
    {
        var desk = await house.Open("340604.编辑", Glass.Desk);
        await desk.Settles();
        await desk.Page.EvaluateAsync("window.isOld = true");
        await desk.Page.RouteAsync(Scripts, route => route.FulfillAsync(new() { Status = 404 }));
        await desk.Page.RouteAsync(
            "**/health/live",
            async route =>
            {
                await desk.Page.UnrouteAsync(Scripts);
                await route.FallbackAsync();
            }
        );
        await desk.Follow("写信息");
        await desk.Sees("一事一报");
        Assert.StartsWith("/write", new Uri(desk.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.False(await desk.Page.EvaluateAsync<bool>("window.isOld === true"));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();
}
