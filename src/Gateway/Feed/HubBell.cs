using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Hub bell (门铃): passes the record's rings on to the screens that have joined. Returns at once.</summary>
/// <param name="listeners">The screens.</param>
public sealed class HubBell(Listeners listeners) : IBell
{
    /// <inheritdoc/>
    public void Ring(IReadOnlyCollection<Ring> rings)
    {
        foreach (var ring in rings)
        {
            if (listeners.Of(ring.Feed) is { Count: > 0 } joined)
            {
                _ = Task.Run(() => Tell(joined, ScreenWord.Ring(ring.Feed, ring.Number)));
            }
        }
    }

    /// <inheritdoc/>
    public void FiguresChanged(string body)
    {
        if (listeners.Of(Feeds.Figures(new BodyCode(body))) is { Count: > 0 } joined)
        {
            _ = Task.Run(() => Tell(joined, ScreenWord.Figures(body)));
        }
    }

    // Whoever acted waits for none of this: ten thousand screens take tens of milliseconds.
    private static void Tell(IReadOnlyList<Listener> joined, ScreenWord word)
    {
        foreach (var listener in joined)
        {
            listener.Hear(word);
        }
    }
}
