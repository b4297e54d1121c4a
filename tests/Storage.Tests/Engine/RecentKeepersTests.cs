using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Engine;

public sealed class RecentKeepersTests
{
    private readonly RecentKeepers keepers = new(most: 2);
    private readonly Guid[] streams = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
    private int opened;

    [Fact]
    public void Take_SameStream_IsTheSameKeeper()
    {
        Assert.Same(Take(0), Take(0));
        Assert.Equal(1, opened);
    }

    [Fact]
    public void Take_SameIdOfAnotherNoun_IsAnotherKeeper() =>
        Assert.NotSame(Take(0), keepers.Take(typeof(string), streams[0], Open));

    [Fact]
    public void Take_MoreThanAreKept_LetsTheLongestUnusedGo()
    {
        var (first, second) = (Take(0), Take(1));
        Take(0);
        Take(2);

        Assert.Same(first, Take(0));
        Assert.NotSame(second, Take(1));
    }

    private object Take(int stream) => keepers.Take(typeof(NoteOrder), streams[stream], Open);

    private object Open(Guid stream)
    {
        opened++;
        return new object();
    }
}
