using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Counts what a caller has not read (未读数), feed by feed.</summary>
internal static class FeedCounts
{
    public static async Task<(int Epoch, IReadOnlyList<FeedView> Feeds)> Of(
        Caller caller,
        FeedReader feeds,
        ReadMarks marks,
        Unread unread,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var mine = FeedAccess.Of(caller, ChinaTime.DayOf(time.GetUtcNow())).ToList();
        var heads = await feeds.Heads(mine, cancellation);
        var read = await marks.Of(caller.Person, mine, cancellation);
        var (ofFeeds, _) = await unread.Count(caller.Person, mine, cancellation);
        return (
            heads[0].Epoch,
            [
                .. heads.Zip(
                    read,
                    (head, mark) =>
                        new FeedView(head.Feed, head.Head, mark.Number, ofFeeds.GetValueOrDefault(head.Feed))
                ),
            ]
        );
    }
}
