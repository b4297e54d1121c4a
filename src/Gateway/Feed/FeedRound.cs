using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// One round past all screens (巡查): whoever lost a right stops hearing, whoever lost a ring hears it now. It makes the
/// promises of the hub independent of any single message.
/// </summary>
public sealed class FeedRound(Listeners listeners, FeedReader feeds, HubBell bell)
{
    private const int HeadsAtOnce = 1000;

    /// <summary>Goes past all screens once.</summary>
    public async Task Go(CancellationToken cancellation)
    {
        foreach (var listener in listeners.All)
        {
            listener.BeginMinute();
            await CheckRights(listener, cancellation);
        }
        foreach (var some in listeners.JoinedFeeds.Where(Feeds.IsNumbered).Chunk(HeadsAtOnce))
        {
            var heads = await feeds.Heads(some, cancellation);
            bell.Ring([.. heads.Select(head => new Ring(head.Feed, head.Head))]);
        }
    }

    /// <summary>Goes past the screens of one person, at once, because something of his has changed.</summary>
    public async Task Recheck(PersonId person, CancellationToken cancellation)
    {
        foreach (var listener in listeners.Of(person))
        {
            await CheckRights(listener, cancellation);
        }
    }

    private async Task CheckRights(Listener listener, CancellationToken cancellation)
    {
        if (await listener.Rights(cancellation) is not { } mayHear)
        {
            listeners.Remove(listener.Connection);
            listener.HangUp();
            return;
        }
        foreach (var feed in listener.Joined.Where(feed => !mayHear(feed)))
        {
            listeners.Leave(listener, feed);
            listener.Hear(ScreenWord.Dropped(feed));
        }
    }
}
