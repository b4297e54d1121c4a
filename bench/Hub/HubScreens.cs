using System.Net;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Many screens that have joined one feed (同一通知流的全部页面) of one server, driven from this one process.</summary>
/// <param name="server">Where the hub is.</param>
/// <param name="tokens">The callers' tokens; the screens take them in turn.</param>
/// <param name="feed">What they join.</param>
internal sealed class HubScreens(IPEndPoint server, IReadOnlyList<string?> tokens, string feed) : IAsyncDisposable
{
    private const int OpenedAtOnce = 64;
    private const int SecondsBetweenWords = 15;

    private readonly CancellationTokenSource closing = new();
    private HubLine[] lines = [];
    private Task words = Task.CompletedTask;

    /// <summary>When each of them heard.</summary>
    public Arrivals Arrivals { get; } = new();

    /// <summary>How many are open.</summary>
    public int Count => lines.Length;

    /// <summary>The number at which the feed stood when the last of them joined.</summary>
    public long Head { get; private set; }

    /// <summary>Opens them all; a few at once, as after a morning's first hour rather than in one instant.</summary>
    /// <exception cref="InvalidOperationException">One of them may not join.</exception>
    public async Task Open(int many)
    {
        lines = new HubLine[many];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, many),
            new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce },
            async (screen, _) =>
            {
                var token = tokens[screen % tokens.Count];
                lines[screen] = await HubLine.Open(server, OfficeAddress.Of(screen), token, new Ear(screen, Arrivals));
                Note(await lines[screen].Join(feed));
            }
        );
        words = SayStillHere();
    }

    /// <summary>That every line still stands.</summary>
    /// <exception cref="InvalidOperationException">One has ended.</exception>
    public void RequireAll()
    {
        if (lines.Count(line => line.Ended.IsCompleted) is > 0 and var ended)
        {
            throw new InvalidOperationException($"{ended} of {Count} lines were cut off.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await words;
        foreach (var line in lines)
        {
            line?.Dispose();
        }
        closing.Dispose();
    }

    private void Note(JoinAnswer answer)
    {
        if (!answer.Joined)
        {
            throw new InvalidOperationException($"A screen may not join: {answer.Code}");
        }
        Head = answer.Head;
    }

    // Every screen says a word each fifteen seconds, as browsers do; one after the other, not all at once.
    private async Task SayStillHere()
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            for (var turn = 0; await second.WaitForNextTickAsync(closing.Token); turn++)
            {
                for (var screen = turn % SecondsBetweenWords; screen < Count; screen += SecondsBetweenWords)
                {
                    await lines[screen].StillHere();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The screens are being closed.
        }
    }

    private sealed class Ear(int screen, Arrivals arrivals) : IHubEar
    {
        public void Rung(ReadOnlySpan<byte> feed, long number, long at) => arrivals.Hear(screen, number, at);
    }
}
