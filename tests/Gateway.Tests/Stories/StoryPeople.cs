using System.Net;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>The people of a story at the doors: everyone signs in when first needed, and again after the clock has run for hours.</summary>
internal sealed class StoryPeople(LinkedHouse house, TimeSpan? longest = null) : IAsyncDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Waiting = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NextCode = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Player> people = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource patience = new(longest ?? TimeSpan.FromMinutes(3));
    private readonly Dictionary<string, Screen> screens = new(StringComparer.Ordinal);

    /// <summary>Gives up a story that hangs.</summary>
    public CancellationToken Patience => patience.Token;

    public async Task<Player> At(string who) =>
        people.TryGetValue(who, out var known) ? known : people[who] = await house.SignIn(who);

    /// <summary>Opens pages that stay open on the hub.</summary>
    public async Task Open(params string[] accounts)
    {
        foreach (var who in accounts)
        {
            screens[who] = await house.OpenScreen(who);
        }
    }

    /// <summary>The page rings and reads a notice of that kind about that subject.</summary>
    public Task<HeardNotice> Hears(string who, string kind, string subject) =>
        screens[who].Hear(kind, subject, 0, Patience);

    /// <summary>Everybody closes his page and goes; the clock moves on.</summary>
    public async Task Pass(TimeSpan span)
    {
        await Close();
        people.Clear();
        house.Clock.Advance(span);
    }

    /// <summary>Time passes; whose session ended meanwhile signed in again a minute ago and has his page open.</summary>
    public async Task Stay(TimeSpan span)
    {
        string[] open = [.. screens.Keys];
        await Pass(span - Glance);
        await Open(open);
        house.Clock.Advance(Glance);
    }

    /// <summary>
    /// Acts a few seconds after the last act: rings within one moment are told as one. A code of a telephone counts once;
    /// who must wait for the next one waits by a clock that only this test moves.
    /// </summary>
    public async Task<Receipt> Act(string who, string path, object? content = null)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        var acting = (await At(who)).Act(path, content, Patience);
        while (!acting.IsCompleted)
        {
            try
            {
                await acting.WaitAsync(Waiting, Patience);
            }
            catch (TimeoutException)
            {
                house.Clock.Advance(NextCode);
            }
        }
        return await acting;
    }

    /// <summary>Acts, and must be refused; gives the status, the code and the sentence.</summary>
    public async Task<(HttpStatusCode Status, string Code, string Sentence)> Refused(
        string who,
        string path,
        object? content = null
    )
    {
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        using var answer = await (await At(who)).Post(path, content, Guid.CreateVersion7(), Patience);
        Assert.False(answer.IsSuccessStatusCode, $"{who} {path}");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Patience)).RootElement;
        return (
            answer.StatusCode,
            problem.GetProperty("code").GetString()!,
            problem.GetProperty("detail").GetString()!
        );
    }

    public async Task<T> Read<T>(string who, string path) => await (await At(who)).Get<T>(path, Patience);

    public Task<ReportView> View(string who, string report) => Read<ReportView>(who, $"/api/reports/{report}");

    public async Task<string> Submit(string who, SubmitReport submission) =>
        (await Act(who, "/api/reports", submission)).Subject;

    /// <summary>One body's desk, from screening to the signature.</summary>
    public async Task Adopt(string report, string body, int issue, AdoptionKind kind = AdoptionKind.Single)
    {
        var copy = $"/api/reports/{report}/copies/{body}";
        await Act($"{body}.编辑", $"{copy}/acceptances");
        await Finish(report, body, issue, kind);
    }

    /// <summary>One body's desk, from editing to the signature.</summary>
    public async Task Finish(string report, string body, int issue, AdoptionKind kind = AdoptionKind.Single)
    {
        var copy = $"/api/reports/{report}/copies/{body}";
        await Act($"{body}.编辑", $"{copy}/review-requests");
        await Act($"{body}.审核", $"{copy}/approvals");
        await Act($"{body}.签发", $"{copy}/signatures", new SignatureRequest(kind, new("社情民意", 2025, issue)));
    }

    /// <summary>Sends it up; gives the leg.</summary>
    public async Task<int> Forward(string report, string from, params string[] to)
    {
        var targets = new ForwardRequest([.. to.Select(body => new Contracts.Bodies.BodyCode(body))]);
        return (await Act($"{from}.签发", $"/api/reports/{report}/copies/{from}/legs", targets)).Item!.Value;
    }

    public Task<Receipt> Take(string report, string body) =>
        Act($"{body}.编辑", $"/api/reports/{report}/copies/{body}/takings");

    public Task<Receipt> Receive(string report, string body, int leg) =>
        Act($"{body}.编辑", $"/api/reports/{report}/legs/{leg}/receptions");

    public async ValueTask DisposeAsync()
    {
        await Close();
        patience.Dispose();
    }

    private async Task Close()
    {
        foreach (var screen in screens.Values)
        {
            await screen.DisposeAsync();
        }
        screens.Clear();
    }
}
