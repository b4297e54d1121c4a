using System.Net;
using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Browser.Tests.JointTasks;
using ZhengXie.Linked.Contracts.Accounts;

namespace ZhengXie.Linked.Browser.Tests.SignIns;

/// <summary>A session ends under an open page: the person is warned where there is time, and loses no word.</summary>
[Collection(EntryBrowser.Name)]
public sealed class IdleTests(BrowserHouse house) : IAsyncLifetime
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(Lateness.Patience);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => house.CloseWindows();

    [Fact]
    [Trait("Story", "S12")]
    public async Task NobodyThere_IsWarned_SignedOut_AndFindsTheHalfTypedReportAgain()
    {
        const string Member = "411725.委员甲";
        var window = await house.Open(Glass.Desk);
        await window.Page.Clock.InstallAsync();
        await window.SignIn(Member);
        await window.Go("/write");
        // What is typed is compared with other reports a moment later, which is a sign of life as well.
        await window.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await window.Fill("标题", "写到一半的信息");
                await window.Page.Clock.FastForwardAsync((long)Pause.TotalMilliseconds);
            },
            "**/api/twins"
        );
        await window.Sees("草稿已自动保存");

        await Pass(window, Idle - TimeSpan.FromSeconds(100));
        await window.Sees("还在吗？");
        await window.Picture("idle-warned");
        await window.Press("继续使用");
        await window.SeesNoMore("还在吗？");

        await Pass(window, Idle - TimeSpan.FromSeconds(100));
        await window.Sees("还在吗？");
        var (reach, answer) = await AskAndHold(window);
        await PassAtOnce(window, TimeSpan.FromSeconds(101));
        await window.Sees("登录已经过期");
        await window.Picture("idle-signed-out");
        Assert.Equal(HttpStatusCode.Unauthorized, await reach());
        await window.Enter(Member);

        // What was asked before the sign-in and is answered only now signs nobody out.
        await answer();
        Assert.True(await window.Page.Locator("header .line").IsVisibleAsync());
        await Has(window, "标题", "写到一半的信息");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    [Trait("Story", "S12")]
    public async Task ASessionThatIsEndedElsewhere_ClosesThePage_AndTheHalfTypedPartIsThereAfterTheSignIn()
    {
        const string Editor = "340603.编辑";
        var task = await house.Issue("社区食堂", "340603");
        var window = await house.Open(Editor, Glass.Desk);
        await window.Go($"/joint-tasks/{task}/parts/340603");
        await window.Press("＋ 加一场座谈");
        await window.Fill("议题", "社区食堂座谈");
        await window.Fill("人数", "12");
        await window.Sees("已自动存草稿");
        await window.Page.Locator(".line.live").WaitForAsync();

        await EndWindowsOf(Editor);

        await window.Sees("登录已经过期");
        await window.Enter(Editor);
        await Has(window, "议题", "社区食堂座谈");
        Assert.Empty(window.Complaints);
    }

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

    // The house's time and the window's own pass together.
    private async Task Pass(Window window, TimeSpan span)
    {
        // A sign of life that is still on its way would come in when the time has passed already.
        await window.Settles();
        await PassAtOnce(window, span);
    }

    private async Task PassAtOnce(Window window, TimeSpan span)
    {
        house.Pass(span);
        await window.Page.Clock.FastForwardAsync((long)span.TotalMilliseconds);
    }

    // The page asks for news; the test says when that reaches the house, and when the answer reaches the page.
    private static async Task<(Func<Task<HttpStatusCode>> Reach, Func<Task> Answer)> AskAndHold(Window window)
    {
        var (asked, there) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (back, status) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        await window.Page.RouteAsync(
            "**/api/feeds/*?*",
            async route =>
            {
                asked.SetResult();
                await there.Task;
                var answer = await route.FetchAsync();
                status.SetResult(answer.Status);
                await back.Task;
                await route.FulfillAsync(new() { Response = answer });
            },
            new() { Times = 1 }
        );
        await window.Page.EvaluateAsync("() => window.dispatchEvent(new Event('online'))");
        await asked.Task.WaitAsync(Patience);
        return (Reach, Answer);

        async Task<HttpStatusCode> Reach()
        {
            there.SetResult();
            return (HttpStatusCode)await status.Task.WaitAsync(Patience);
        }

        async Task Answer()
        {
            back.SetResult();
            await window.Settles();
            // Answered after it: by then the page has done with the other.
            await window.Page.EvaluateAsync("() => fetch('/health/live')");
        }
    }

    private async Task EndWindowsOf(string account)
    {
        var person = await house.Person(account);
        foreach (var session in await person.Get<List<SessionView>>("/api/me/sessions", default))
        {
            if (!session.Program)
            {
                var ended = await person.Send(HttpMethod.Delete, $"/api/me/sessions/{session.Id}", null, null, default);
                Assert.True(ended.IsSuccessStatusCode);
            }
        }
    }

    private static Task Has(Window window, string label, string text) =>
        Assertions.Expect(window.Page.GetByLabel(label, new() { Exact = true })).ToHaveValueAsync(text);
}
