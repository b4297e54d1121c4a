using System.Collections.Concurrent;
using ZhengXie.Linked.Bench.Start;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>The accounts that act (使用者), each signed in once.</summary>
internal sealed class People : IDisposable
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);
    private readonly HttpClient http = new() { Timeout = LongestAnswer };

    /// <summary>How often they had to try.</summary>
    public Tries Tries { get; } = new();

    /// <summary>Signs in everybody who takes part in these journeys; signers show their second factor.</summary>
    public async Task SignIn(OwnHouse house, IEnumerable<string> bodies, CancellationToken cancellation)
    {
        string[] all = [.. bodies.SelectMany(body => Roles.All.Select(role => $"{body}.{role}"))];
        await Parallel.ForEachAsync(
            all,
            cancellation,
            async (userName, token) =>
            {
                var window = new Window(userName, house, http, Tries);
                await window.SignIn(token);
                if (userName.EndsWith(Roles.Signer, StringComparison.Ordinal))
                {
                    await window.StepUp(token);
                }
                windows[userName] = window;
            }
        );
    }

    /// <summary>The window of an account.</summary>
    public Window Of(string body, string role) => windows[$"{body}.{role}"];

    public void Dispose() => http.Dispose();
}
