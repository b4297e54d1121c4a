using System.Text;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class ChainTests
{
    [Theory]
    [InlineData(ChainAlgorithm.Sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    // GB/T 32905-2016, annex A.
    [InlineData(ChainAlgorithm.Sm3, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    public void Link_PublishedExample_GivesThePublishedHash(ChainAlgorithm algorithm, string expected)
    {
        Assert.Equal(expected, Hex(Chain.Link(algorithm, [], "abc"u8)));
        Assert.Equal(expected, Hex(Chain.Link(algorithm, "a"u8, "bc"u8)));
    }

    [Fact]
    public void Change_SeveralEvents_EachHashCoversTheOneBefore()
    {
        EventBytes[] events = [Named("a"), Named("b")];

        var change = StreamChange.Of(Guid.NewGuid(), "note", new StreamHead(4, [9]), events);

        Assert.Equal([5, 6], change.Events.Select(chained => chained.Version));
        Assert.Equal(Chain.Link(ChainAlgorithm.Sha256, [9], events[0].Bytes), change.Events[0].Hash);
        Assert.Equal(Chain.Link(ChainAlgorithm.Sha256, change.Events[0].Hash, events[1].Bytes), change.After.Hash);
    }

    [Fact]
    public void Link_UnknownAlgorithm_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Chain.Link((ChainAlgorithm)3, [], []));

    private static EventBytes Named(string bytes) => new("note.changed", 1, Encoding.UTF8.GetBytes(bytes));

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
