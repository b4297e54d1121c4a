using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Feed;

public sealed class FeedReaderTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    private readonly FeedReader reader = new(house.Service);

    [Fact]
    public async Task After_PartOfAFeed_GivesTheRestInOrder()
    {
        var acts = await Open("321101", 5);

        var page = await reader.After("desk:321101", 2, await Epoch());

        Assert.False(page.Snapshot);
        Assert.Equal(5, page.Head);
        Assert.Equal([3L, 4L, 5L], page.Notices.Select(notice => notice.Number));
        Assert.Equal(acts[2].Subject, page.Notices[0].Subject);
        Assert.Equal(("note.opened", "321101", 0), (page.Notices[0].Kind, page.Notices[0].Body, page.Notices[0].Item));
        Assert.Equal(acts[2].At, page.Notices[0].At);
    }

    [Fact]
    public async Task After_MoreThanAPage_GivesTheFirstPage()
    {
        await Open("321102", 230);

        var page = await reader.After("desk:321102", 10, await Epoch());

        Assert.Equal(200, page.Notices.Length);
        Assert.Equal((11, 210, 230), (page.Notices[0].Number, page.Notices[^1].Number, page.Head));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    [InlineData(2, -1)]
    public async Task After_BeyondTheHeadOrInAnotherEpoch_StartsFromASnapshot(long after, int epochsOff)
    {
        if ((await reader.Heads(["desk:321103"]))[0].Head == 0)
        {
            await Open("321103", 3);
        }

        var page = await reader.After("desk:321103", after, await Epoch() + epochsOff);

        Assert.True(page.Snapshot);
        Assert.Empty(page.Notices);
        Assert.Equal(3, page.Head);
    }

    [Fact]
    public async Task After_TooFarBehind_StartsFromASnapshot()
    {
        await house.Execute("INSERT INTO record.feeds VALUES ('desk:321104', 6000)");

        Assert.True((await reader.After("desk:321104", 999, await Epoch())).Snapshot);
        Assert.False((await reader.After("desk:321104", 1000, await Epoch())).Snapshot);
    }

    [Fact]
    public async Task Heads_FeedWithoutNotices_IsAtZero()
    {
        await Open("321105", 2);

        var heads = await reader.Heads(["desk:999999", "desk:321105"]);

        Assert.Equal([("desk:999999", 0L), ("desk:321105", 2L)], heads.Select(head => (head.Feed, head.Head)));
    }

    [Fact]
    public async Task Mark_OnlyMovesForward_AndNotBeyondTheHead()
    {
        await Open("321106", 3);
        var marks = new ReadMarks(house.Service);
        var person = new PersonId(Guid.NewGuid());

        Assert.Equal(2, (await marks.Mark(person, "desk:321106", 2)).Number);
        Assert.Equal(2, (await marks.Mark(person, "desk:321106", 1)).Number);
        Assert.Equal(3, (await marks.Mark(person, "desk:321106", 99)).Number);
        Assert.Equal([3L, 0L], (await marks.Of(person, ["desk:321106", "desk:321101"])).Select(mark => mark.Number));
        Assert.Equal(0, (await marks.Of(new PersonId(Guid.NewGuid()), ["desk:321106"]))[0].Number);
    }

    private async Task<int> Epoch() => (await reader.Heads(["desk:321101"]))[0].Epoch;

    private async Task<IReadOnlyList<Act>> Open(string body, int many)
    {
        await using var appender = new GroupAppender(house.Service, new() { Writers = 1 }, TimeProvider.System);
        var acts = Enumerable.Range(0, many).Select(place => NoteActs.Open(body, $"第{place}份")).ToList();
        await Task.WhenAll(acts.Select(appender.Append));
        return acts;
    }
}
