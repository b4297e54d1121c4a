using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// One round past all screens (巡查): whoever lost a right stops hearing, whoever lost a ring hears it now. It makes the
/// promises of the hub independent of any single message.
/// </summary>
public sealed class FeedRound(
    Listeners listeners,
    FeedReader feeds,
    HubBell bell,
    ISessionWatch sessions,
    TimeProvider time
)
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

    private async Task CheckRights(Listener listener, CancellationToken cancellation)
    {
        if (await sessions.Now(listener.Session, cancellation) is not { } caller)
        {
            listeners.Remove(listener.Connection);
            listener.HangUp();
            return;
        }
        var today = ChinaTime.DayOf(time.GetUtcNow());
        foreach (var feed in listener.Joined.Where(feed => !FeedAccess.MayJoin(caller, feed, today)))
        {
            listeners.Leave(listener, feed);
            listener.Mailbox.Dropped(feed);
        }
    }
}
