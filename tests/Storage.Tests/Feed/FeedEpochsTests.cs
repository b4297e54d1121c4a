using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Feed;

public sealed class FeedEpochsTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Open_AfterARestore_SendsScreensToASnapshot()
    {
        var (epochs, reader) = (new FeedEpochs(house.Database.Owner), new FeedReader(house.Service));
        var before = (await reader.Heads(["desk:321101"]))[0].Epoch;

        var opened = await epochs.Open("从备份恢复");

        Assert.Equal(before + 1, opened);
        Assert.True((await reader.After("desk:321101", 0, before)).Snapshot);
        Assert.False((await reader.After("desk:321101", 0, opened)).Snapshot);
    }

    [Fact]
    public async Task OpenIfMoved_SameServer_OpensNone()
    {
        var epochs = new FeedEpochs(house.Database.Owner);
        await epochs.Open("本机");

        Assert.Null(await epochs.OpenIfMoved());
    }

    [Fact]
    public async Task OpenIfMoved_RecordOfAnotherServer_OpensOne()
    {
        var epochs = new FeedEpochs(house.Database.Owner);
        await house.Execute("INSERT INTO record.feed_epochs (server, reason) VALUES ('another/00000001', '原服务器')");

        Assert.NotNull(await epochs.OpenIfMoved());
        Assert.Null(await epochs.OpenIfMoved());
    }
}
