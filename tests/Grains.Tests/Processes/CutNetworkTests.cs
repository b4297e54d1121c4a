using Xunit.Abstractions;
using ZhengXie.Linked.Fixtures;

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
        await BothAreMembers(halves);
        await Callers.More(200);
        await House.Ready();

        await EndWell();
        await BothAreMembers(halves);
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

    // Whoever was outvoted ends when it hears of it, which may be a while after the network has healed; whoever looks after silos starts
    // another in its place.
    private Task BothAreMembers(NetworkPlace[] halves) =>
        Condition.Holds(
            "both silos are members",
            async () =>
            {
                await House.StartMissingSilos(halves);
                return await House.Members() == 2;
            }
        );

    private protected override async Task<ClusterHouse> OpenHouse() =>
        await ClusterHouse.Open(await Ground.Copied(), network.Places);
}
