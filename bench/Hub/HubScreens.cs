using System.Net;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Many screens that have joined one feed (同一通知流的全部页面) of one server, driven from this one process.</summary>
/// <param name="server">Where the hub is.</param>
/// <param name="tokens">The callers' tokens; the screens take them in turn.</param>
/// <param name="feed">What they join.</param>
/// <param name="head">The number at which it stands.</param>
internal sealed class HubScreens(IPEndPoint server, IReadOnlyList<string?> tokens, string feed, long head)
    : IAsyncDisposable
{
    private const int OpenedAtOnce = 64;

    private HubLine[] lines = [];
    private LifeSigns? signs;

    /// <summary>When each of them heard.</summary>
    public Arrivals Arrivals { get; } = new(head);

    /// <summary>How many are open.</summary>
    public int Count => lines.Length;

    /// <summary>The number at which the feed stood when they joined.</summary>
    public long Head => head;

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
                Require(await lines[screen].Join(feed));
            }
        );
        signs = new(many, async screen => await lines[screen].StillHere());
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
        if (signs is not null)
        {
            await signs.DisposeAsync();
        }
        foreach (var line in lines)
        {
            line?.Dispose();
        }
    }

    private void Require(JoinAnswer answer)
    {
        if (!answer.Joined || answer.Head != head)
        {
            throw new InvalidOperationException($"A screen was answered {answer} where the feed is at {head}.");
        }
    }

    private sealed class Ear(int screen, Arrivals arrivals) : IHubEar
    {
        public void Rung(ReadOnlySpan<byte> feed, long number, long at) => arrivals.Hear(screen, number, at);
    }
}
