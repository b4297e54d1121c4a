using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>The second language is chosen where nobody is signed in yet, holds behind the door, and is left again.</summary>
[Collection(OneBrowser.Name)]
public sealed class LanguageTests(BrowserHouse house) : IAsyncLifetime
{
    [Fact]
    public async Task WhoeverChoosesEnglishAtTheDoor_FindsTheDeskInEnglish_AndTheWayBackToChinese()
    {
        var window = await house.Open(Glass.Desk);
        await window.Go("/sign-in?to=/desk/411721");
        await window.Press("English");
        await window.Fill("User name", "411721.编辑");
        await window.Fill("Password", Gateway.Demo.DemoOptions.Password);
        await window.Page.Locator("form button").ClickAsync();

        await window.Sees("西平县 desk");
        await window.Sees("Dealt with");
        Assert.Equal("en", await Language(window));
        Assert.Empty(await Barriers.Of(window));
        Assert.DoesNotContain("已办", await window.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await window.Picture("english-desk");

        await window.Go("/account");
        await window.Sees("Present posts");
        await window.Press("中文");
        await window.Sees("当前任职");
        Assert.Equal("zh-CN", await Language(window));
        await window.Go("/desk/411721");
        await window.Sees("西平县信息办");
        Assert.Empty(window.Complaints);
    }

    private static Task<string?> Language(Window window) => window.Page.Locator("html").GetAttributeAsync("lang");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();
}
