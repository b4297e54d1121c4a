using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tests.Tidings;

/// <summary>What processes tell each other goes on when one of them closes or dies.</summary>
public sealed class LostMemberTests : IAsyncLifetime
{
    private readonly string cluster = Guid.NewGuid().ToString("N");

    // One of its own for each test: the roster outlives its cluster.
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public Task DisposeAsync() => database.DisposeAsync().AsTask();

    [Fact]
    public async Task AGatewayCloses_IsStruckOffAtOnce()
    {
        await using var silo = await Member.Silo(database, cluster);
        var watch = await RosterWatch.Enter(silo.Grains);
        var gateway = await Member.Gateway(database, cluster);
        await watch.Until(silos: 1, gateways: 1);

        await gateway.DisposeAsync();

        await watch.Until(silos: 1, gateways: 0);
    }

    [Fact]
    public async Task AGatewayDies_TheOtherGoesOnHearingAndTheDeadOneIsStruckOff()
    {
        await using var silo = await Member.Silo(database, cluster);
        var watch = await RosterWatch.Enter(silo.Grains);
        await using var living = await Member.Gateway(database, cluster);
        var dead = await Member.Gateway(database, cluster);
        await watch.Until(silos: 1, gateways: 2);
        await dead.Die();

        silo.Bell.Ring([new Ring("desk:320581", 1)]);
        Assert.Equal([new Ring("desk:320581", 1)], (await living.Ear.Next()).Rings);
        await watch.Until(silos: 1, gateways: 1);

        silo.Bell.Ring([new Ring("desk:320581", 2)]);
        Assert.Equal([new Ring("desk:320581", 2)], (await living.Ear.Next()).Rings);
    }

    [Fact]
    public async Task TheSiloOfTheRosterDies_RingsGoOnAndNewGatewaysAreHeardOf()
    {
        var roster = await Member.Silo(database, cluster);
        await RosterWatch.Enter(roster.Grains);
        await using var silo = await Member.Silo(database, cluster);
        await using var gateway = await Member.Gateway(database, cluster);
        var watch = await RosterWatch.Enter(silo.Grains);
        await watch.Until(silos: 2, gateways: 1);

        await roster.Die();
        // Whatever the dead one has not told any more: the gateway is to look for itself.
        Assert.True((await gateway.Ear.Next()).AllFeeds);
        silo.Bell.Ring([new Ring("desk:320581", 1)]);
        Assert.Equal([new Ring("desk:320581", 1)], (await gateway.Ear.Next()).Rings);

        // The roster lives on where it is asked for next, and knows who stood on it.
        await using var late = await Member.Gateway(database, cluster);
        await watch.Until(silos: 1, gateways: 2);
        silo.Bell.Ring([new Ring("desk:320581", 2)]);
        foreach (var hearer in new[] { gateway, late })
        {
            Assert.Equal([new Ring("desk:320581", 2)], (await hearer.Ear.Next()).Rings);
        }
    }

    [Fact]
    public async Task AGatewayBeforeAnySilo_ActsAloneAndHearsWhenOneCame()
    {
        await using var gateway = await Member.Gateway(database, cluster);
        await gateway.Herald.TellAll(new News { Calendars = true });

        await using var silo = await Member.Silo(database, cluster);
        var watch = await RosterWatch.Enter(silo.Grains);
        await watch.Until(silos: 1, gateways: 1);

        silo.Bell.Ring([new Ring("desk:320581", 1)]);
        Assert.Equal([new Ring("desk:320581", 1)], (await gateway.Ear.Next()).Rings);
    }
}
