using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.SignIns;

/// <summary>A session that is ended elsewhere closes its page.</summary>
[Collection(OneBrowser.Name)]
public sealed class IdleTests(BrowserHouse house) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    public async Task TheAccountPage_ListsWhereOneIsSignedIn_AndEndsIt()
    {
        const string Member = "411725.委员乙";
        var (office, phone) = (await house.Open(Member, Glass.Desk), await house.Open(Member, Glass.Phone));
        await office.Go("/account");
        await office.Sees("本机，正在使用");
        await office.Picture("sessions", whole: true);

        await office.Page.GetByRole(AriaRole.Button, new() { Name = "结束“" }).First.ClickAsync();

        await phone.Sees("登录已经过期");
        Assert.False(await office.IsTooWide());
    }
}
