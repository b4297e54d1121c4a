using System.Diagnostics;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// The cast of a story (演示角色): each person sits at an open page; after every act the pages concerned must have rung.
/// </summary>
/// <param name="people">Opens the page of an account.</param>
/// <param name="tell">Where the story is told.</param>
/// <param name="pause">What passes between two acts; none where people act at once.</param>
public sealed class Cast(Func<string, Task<Screen>> people, Action<StoryStep> tell, Action? pause = null)
    : IAsyncDisposable
{
    private readonly Dictionary<string, Screen> screens = new(StringComparer.Ordinal);

    /// <summary>The page of an account; opened if it was not yet.</summary>
    public async Task<Screen> At(string userName) =>
        screens.TryGetValue(userName, out var open) ? open : screens[userName] = await people(userName);

    /// <summary>The page of an account that was opened.</summary>
    public Screen Of(string userName) => screens[userName];

    /// <summary>Opens pages, one after another.</summary>
    public async Task Open(params IEnumerable<string> userNames)
    {
        foreach (var userName in userNames)
        {
            await At(userName);
        }
    }

    /// <summary>Everybody closes his page and goes; whoever is needed again signs in again.</summary>
    public async Task Leave()
    {
        foreach (var screen in screens.Values)
        {
            await screen.DisposeAsync();
        }
        screens.Clear();
    }

    /// <summary>Acts; the pages of the hearers must ring with a notice of that kind about the subject.</summary>
    /// <param name="who">The account that acts.</param>
    /// <param name="path">Where.</param>
    /// <param name="content">What is sent.</param>
    /// <param name="what">What it is, for the telling.</param>
    /// <param name="kind">The kind of notice to be heard.</param>
    /// <param name="subject">What the notice is about; left out, what the receipt names.</param>
    /// <param name="hearers">Whose pages must ring.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="PlayException">The gateway refused.</exception>
    public async Task<Receipt> Act(
        string who,
        string path,
        object? content,
        string what,
        string kind,
        string? subject,
        IEnumerable<string> hearers,
        CancellationToken cancellation
    )
    {
        string[] listening = [.. hearers.Distinct()];
        await Open(listening);
        var player = (await At(who)).Player;
        pause?.Invoke();
        var started = Stopwatch.GetTimestamp();
        var receipt = await player.Act(path, content, cancellation);
        var acknowledged = Stopwatch.GetTimestamp();
        var heard = new List<(string, HeardNotice)>();
        foreach (var hearer in listening)
        {
            heard.Add((hearer, await Of(hearer).Hear(kind, subject ?? receipt.Subject, acknowledged, cancellation)));
        }
        tell(new(who, what, receipt, Stopwatch.GetElapsedTime(started, acknowledged), heard));
        return receipt;
    }

    /// <summary>Tries an act and must be refused; gives the answer.</summary>
    /// <exception cref="PlayException">It was done.</exception>
    public async Task<HttpResponseMessage> Refused(
        string who,
        string path,
        object? content,
        CancellationToken cancellation
    )
    {
        var player = (await At(who)).Player;
        pause?.Invoke();
        var answer = await player.Post(path, content, Guid.CreateVersion7(), cancellation);
        return answer.IsSuccessStatusCode ? throw new PlayException(who, "was not refused: " + path) : answer;
    }

    /// <summary>Reads as one of them.</summary>
    /// <exception cref="PlayException">The gateway refused.</exception>
    public async Task<T> Read<T>(string who, string path, CancellationToken cancellation) =>
        await (await At(who)).Player.Get<T>(path, cancellation);

    /// <summary>Closes every page.</summary>
    public async ValueTask DisposeAsync() => await Leave();
}
