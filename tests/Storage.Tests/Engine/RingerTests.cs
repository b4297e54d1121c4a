using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Engine;

public sealed class RingerTests : IDisposable
{
    private readonly ManualTime time = ManualTime.Monday();
    private readonly HeardRings bell = new();
    private readonly Ringer ringer;

    public RingerTests() => ringer = new Ringer([bell], time);

    public void Dispose() => ringer.Dispose();

    [Fact]
    public void Ring_First_GoesAtOnce()
    {
        ringer.Ring([new("desk:320581", 1), new("desk:320500", 4)]);

        Assert.Equal([new Ring("desk:320581", 1), new Ring("desk:320500", 4)], bell.Rings);
    }

    [Fact]
    public void Ring_WithinThePause_IsMergedToTheNewestPerFeed()
    {
        ringer.Ring([new("desk:320581", 1)]);
        ringer.Ring([new("desk:320581", 3)]);
        ringer.Ring([new("desk:320581", 2), new("desk:320500", 9)]);
        Assert.Single(bell.Batches);

        time.Advance(Ringer.Pause);

        Assert.Equal(2, bell.Batches.Count);
        Assert.Equal([new Ring("desk:320581", 3), new Ring("desk:320500", 9)], bell.Batches.Last());
    }

    [Fact]
    public void Ring_WithoutEnd_GoesOncePerPause()
    {
        for (var number = 1; number <= 100; number++)
        {
            ringer.Ring([new("desk:320581", number)]);
            time.Advance(TimeSpan.FromMilliseconds(10));
        }

        // 1 s of rings: the first, and one at the end of each 50 ms.
        Assert.Equal(21, bell.Batches.Count);
        Assert.Equal(100, bell.Rings.Max(ring => ring.Number));
    }

    [Fact]
    public void Ring_AfterAQuietPause_GoesAtOnceAgain()
    {
        ringer.Ring([new("desk:320581", 1)]);
        time.Advance(Ringer.Pause);

        ringer.Ring([new("desk:320581", 2)]);

        Assert.Equal([1L, 2L], bell.Rings.Select(ring => ring.Number));
    }

    [Fact]
    public void Ring_Nothing_IsSilent()
    {
        ringer.Ring([]);

        Assert.Empty(bell.Batches);
    }
}
