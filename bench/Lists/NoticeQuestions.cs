using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>What every window asks whenever the bell rings (通知): heads, what came after a number, what is unread.</summary>
/// <param name="world">Who asks.</param>
internal sealed class NoticeQuestions(ListWorld world)
{
    private const string Notices = "notices";
    private const int Behind = 50;

    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>All of it.</summary>
    public IEnumerable<ListQuestion> All =>
        [
            new(Notices, "after a number, of a desk", AfterAtDesk),
            new(Notices, "page of an editor", (house, turn) => Page(house, One(Role.Editor, turn), unread: false)),
            new(
                Notices,
                "page of an editor, unread",
                (house, turn) => Page(house, One(Role.Editor, turn), unread: true)
            ),
            new(Notices, "page of an author", (house, turn) => Page(house, One(Role.Member, turn), unread: false)),
            new(Notices, "unread, counted", Unread),
        ];

    private ListCaller One(Role role, int turn) => world.Callers.One(role, turn);

    private async Task<int> AfterAtDesk(ListHouse house, int turn)
    {
        var (feeds, feed) = (house.Of<FeedReader>(), Feeds.Desk(One(Role.Editor, turn).Body));
        var head = (await feeds.Heads([feed], Never))[0];
        return (await feeds.After(feed, Math.Max(0, head.Head - Behind), head.Epoch, Never)).Notices.Length;
    }

    private static async Task<int> Page(ListHouse house, ListCaller reader, bool unread)
    {
        var pages = house.Of<NoticePages>();
        var (lines, _) = await pages.Read(reader.By.Person, FeedsOf(house, reader), unread, NoticePlace.Newest, Never);
        return lines.Count;
    }

    private async Task<int> Unread(ListHouse house, int turn)
    {
        var reader = One(Role.Editor, turn);
        await house.Of<Unread>().Count(reader.By.Person, FeedsOf(house, reader), Never);
        return 1;
    }

    private static List<string> FeedsOf(ListHouse house, ListCaller reader) =>
        [.. FeedAccess.Of(reader.By, ChinaTime.DayOf(house.Of<TimeProvider>().GetUtcNow()))];
}
