using System.Collections.Concurrent;
using Microsoft.Playwright;
using ZhengXie.Linked.Gateway.Demo;

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>One open window, moved as a person moves it: by what stands on the buttons and labels.</summary>
public sealed class Window
{
    private const string InFront = "dialog[open], body:not(:has(dialog[open]))";

    private const string CodeEntry = "input[autocomplete=one-time-code]";

    // The code was taken, and its dialog is gone, or it was refused.
    private const string Judged = """
        (entry) => {
          const open = document.querySelector(entry);
          return !open || open.getAttribute('aria-invalid') === 'true';
        }
        """;

    private const string At = "address => (location.pathname + location.search).startsWith(address)";

    private const string Held = """
        (text) => document.body.innerText.includes(text) ||
          [...document.querySelectorAll('input, textarea')].some(({ value }) => value.includes(text))
        """;

    // What goes round for as long as it is there, such as a sign of waiting, does not count.
    private const string Still = """
        () => document.fonts.status === 'loaded' && document.getAnimations().every((one) =>
          one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity)
        """;

    // How long the telephone shows a code.
    private static readonly TimeSpan CodeTime = TimeSpan.FromSeconds(30);

    private readonly List<string> complaints = [];
    private readonly ConcurrentQueue<Microsoft.Playwright.IRequest> underway = new();
    private readonly ForwardTime time;
    private string userName = "";
    private int pagesLoaded;

    /// <summary>Takes up a page.</summary>
    /// <param name="page">The page in it.</param>
    /// <param name="time">The house's time, put forward where a person would wait for a new code.</param>
    public Window(IPage page, ForwardTime time)
    {
        Page = page;
        this.time = time;
        page.SetDefaultTimeout(Lateness.Patience);
        page.PageError += (_, error) => complaints.Add(error);
        page.Load += (_, _) => pagesLoaded++;
        page.Request += (_, request) => underway.Enqueue(request);
        page.Response += (_, answer) =>
        {
            // Of what a page that is left had asked for, nothing more is heard.
            if (answer.Request.IsNavigationRequest && answer.Frame == page.MainFrame)
            {
                underway.Clear();
            }
        };
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add(said.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of the page and scripts that the content policy refused; an answer of 4xx is not one.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>How often the window was loaded: it must not grow while others act.</summary>
    public int PagesLoaded => pagesLoaded;

    /// <summary>Signs in with name and password at the sign-in page, and with the second factor where the house asks for it.</summary>
    public async Task SignIn(string account)
    {
        await Page.GotoAsync("/sign-in");
        await Enter(account);
        await Page.Locator(".line.live").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Comes in as somebody whose signing in is not what the test is about: the same door, without the form.</summary>
    public async Task ComeIn(string account)
    {
        userName = account;
        var answer = await Page.Context.APIRequest.PostAsync(
            "/api/sign-in",
            new() { DataObject = new { userName, password = DemoOptions.Password } }
        );
        Assert.True(answer.Ok, await answer.TextAsync());
        await Page.GotoAsync("/home");
        await Page.Locator(".line.live").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Fills in the sign-in that stands on the page, and goes on where it leads.</summary>
    public async Task Enter(string account)
    {
        userName = account;
        await Fill("用户名", userName);
        await Fill("密码", DemoOptions.Password);
        await Page.Locator("form").GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        var signedIn = Page.Locator("header .line");
        await signedIn.Or(Page.Locator(CodeEntry)).First.WaitForAsync();
        if (await Page.Locator(CodeEntry).CountAsync() > 0)
        {
            await ShowSecondFactor();
        }
        await signedIn.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Opens another window of the same person, in the same browser.</summary>
    public async Task<Window> Beside() => new(await Page.Context.NewPageAsync(), time) { userName = userName };

    public Task Go(string address) => Page.GotoAsync(address);

    public Task Fill(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task Choose(string label, string option) =>
        Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });

    /// <summary>Presses a button of the page, or of the dialog that stands before it; one that is just closing is waited for.</summary>
    public Task Press(string name) =>
        Page.Locator(InFront).Last.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Presses what changes something, and waits until the house has answered: somebody else goes on from there.</summary>
    public Task Act(string name) =>
        Page.RunAndWaitForResponseAsync(
            () => Press(name),
            answer =>
                answer.Request.Headers.ContainsKey("idempotency-key")
                && !answer.Url.EndsWith("/openings", StringComparison.Ordinal)
        );

    /// <summary>Waits until everything that the page has asked for was answered, or is known to have failed.</summary>
    public async Task Settles()
    {
        while (underway.TryDequeue(out var request))
        {
            try
            {
                await request.ResponseAsync().WaitAsync(TimeSpan.FromMilliseconds(Lateness.Patience));
            }
            catch (TimeoutException late)
            {
                throw new TimeoutException($"“{request.Url}” was not answered.", late);
            }
        }
    }

    /// <summary>
    /// Enters the code of the demo's telephone, which the dialog shows. A code counts once: if the person showed it a moment
    /// ago, elsewhere, the house's time goes on until the telephone shows the next one.
    /// </summary>
    public async Task ShowSecondFactor()
    {
        await Page.GetByText("演示：当前口令").ClickAsync();
        var entry = Page.Locator(CodeEntry);
        await Press("验证并继续");
        await Page.WaitForFunctionAsync(Judged, CodeEntry);
        if (await entry.CountAsync() > 0)
        {
            time.Advance(CodeTime);
            await entry.FillAsync(await ShownCode());
            await Press("验证并继续");
        }
    }

    private async Task<string> ShownCode()
    {
        var shown = await Page.Context.APIRequest.GetAsync("/api/demo/totp/" + Uri.EscapeDataString(userName));
        return (await shown.JsonAsync())!.Value.GetProperty("code").GetString()!;
    }

    /// <summary>
    /// Follows the link that leads to something, and arrives: the page that is left stands there until the next one has been
    /// fetched, and may have fields of the same names.
    /// </summary>
    public async Task Follow(string text)
    {
        var left = await Page.EvaluateAsync<string>("location.href");
        await Page.GetByRole(AriaRole.Link).Filter(new() { HasText = text }).First.ClickAsync();
        await Page.WaitForFunctionAsync("left => location.href !== left", left);
    }

    /// <summary>
    /// Waits until the address behind the host begins so. The page itself is asked: an address that changes just as the driver
    /// begins to wait for it is missed.
    /// </summary>
    public Task Arrives(string address) => Page.WaitForFunctionAsync(At, address);

    /// <summary>
    /// The person comes back to the window from another one. A page that asks only now and then asks at once, so that no test
    /// waits as long as the longest wait for anything else.
    /// </summary>
    public Task ComesBack() => Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

    /// <summary>Waits until the text stands on the page; where it does not come, tells what stood there.</summary>
    public async Task Sees(string text)
    {
        try
        {
            await Seen(text).WaitForAsync();
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"“{text}” did not appear on:\n{await Page.InnerTextAsync("body")}", late);
        }
    }

    /// <summary>Waits until the text stands on the page, or in one of its fields.</summary>
    public Task Holds(string text) => Page.WaitForFunctionAsync(Held, text);

    /// <summary>Waits until the text is gone.</summary>
    public Task SeesNoMore(string text) => Seen(text).WaitForAsync(new() { State = WaitForSelectorState.Detached });

    // Words in a closed list of choices are on the page and yet not to be seen.
    private ILocator Seen(string text) => Page.GetByText(text).Filter(new() { Visible = true }).First;

    /// <summary>Gives it another size, as if it were another device.</summary>
    public Task Resize(Glass glass) => Page.SetViewportSizeAsync(glass.Width, glass.Height);

    /// <summary>Waits until nothing fades in or moves any more: half-faded words have no contrast yet.</summary>
    public Task IsStill() => Page.WaitForFunctionAsync(Still);

    /// <summary>Takes a picture of it, where pictures are wanted.</summary>
    public async Task Picture(string name, bool whole = false)
    {
        if (!Pictures.Wanted)
        {
            return;
        }
        if (whole)
        {
            // The bar sticks to the top of what is in sight.
            await Page.EvaluateAsync("window.scrollTo(0, 0)");
        }
        var path = Path.Combine(Pictures.Folder, name + ".png");
        await Page.ScreenshotAsync(
            new()
            {
                Path = path,
                FullPage = whole,
                Animations = ScreenshotAnimations.Allow,
            }
        );
    }

    /// <summary>Whether the page is wider than its window, so that it would have to be pushed sideways.</summary>
    public Task<bool> IsTooWide() =>
        Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
}
