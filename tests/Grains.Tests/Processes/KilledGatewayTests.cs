using Xunit.Abstractions;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>A gateway dies without a word: its callers and its pages go on at the other.</summary>
public sealed class KilledGatewayTests(ITestOutputHelper output) : ClusterStory(output)
{
    [Fact]
    public async Task AGateway_Killed_ItsCallersGoOnAtTheOther_AndItsPagesCatchUpThere()
    {
        await Callers.More(200);
        var feed = (await ScreenAt(0).Player.Feeds(CancellationToken.None)).First(name =>
            name.StartsWith("desk:320581", StringComparison.Ordinal)
        );
        var read = (await ScreenAt(0).Player.After(feed, 0, CancellationToken.None)).Head;

        await House.Gateways[0].Kill();
        await Callers.More(200);
        await Reopen(0, at: 1);
        var missed = await House.At(ScreenAt(0).Player, 1).After(feed, read, CancellationToken.None);
        await Callers.More(100);

        Assert.Equal(read + 1, missed.Notices[0].Number);
        await EndWell();
        // The dead one answers nobody; the other never failed.
        Assert.DoesNotContain(Callers.Missed, one => one.Gateway == 1);
    }
}
