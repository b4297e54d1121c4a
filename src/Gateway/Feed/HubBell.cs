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
            foreach (var listener in listeners.Of(ring.Feed))
            {
                listener.Hear(ring.Feed, ring.Number);
            }
        }
    }

    /// <inheritdoc/>
    public void FiguresChanged(string body)
    {
        foreach (var listener in listeners.Of(Feeds.Figures(new BodyCode(body))))
        {
            listener.Mailbox.Figures(body);
        }
    }
}
