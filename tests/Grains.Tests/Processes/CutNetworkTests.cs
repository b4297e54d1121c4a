using Xunit.Abstractions;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>The two silos no longer reach each other, while both gateways reach both, and both reach the database.</summary>
[Trait("Needs", "namespaces")]
public sealed class CutNetworkTests(ITestOutputHelper output) : ClusterStory(output)
{
    private Network network = null!;

    [Fact]
    public async Task TheNetwork_CutBetweenTheSilos_TheRecordStaysRight_AndItHeals()
    {
        var halves = network.Places[..2];
        await Callers.More(200);

        await Network.Cut(halves);
        await Callers.More(200);
        Say($"While it was cut: {string.Join(", ", House.Silos.Select(silo => silo.IsAlive ? "alive" : "ended"))}");
        await Network.Heal(halves);
        // Whoever was outvoted has ended; whoever looks after silos starts another in its place.
        await House.StartMissingSilos(halves);
        await Callers.More(200);
        await House.Ready();

        await EndWell();
        Assert.Equal(2, await House.Members());
        Assert.All(Callers.Missed, one => Assert.StartsWith("503 ", one.Answer, StringComparison.Ordinal));
    }

    public override async Task InitializeAsync()
    {
        network = await Network.Lay(4);
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await network.DisposeAsync();
    }

    private protected override async Task<ClusterHouse> OpenHouse() =>
        await ClusterHouse.Open(await Ground.Copied(), network.Places);
}
