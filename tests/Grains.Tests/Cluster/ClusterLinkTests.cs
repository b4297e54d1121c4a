using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Tests.Cluster;

/// <summary>A gateway's link, whichever of the two was there first: the gateway or the silos.</summary>
public sealed class ClusterLinkTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task BeforeAnySilo_ActsAreRefusedAtOnce_AndItComesAliveByItself()
    {
        var cluster = Guid.NewGuid().ToString("N");
        await using var link = Link(database.ServiceString, cluster);
        await link.StartAsync(CancellationToken.None);

        Assert.Equal(Refusals.KeeperUnavailable, (await Acknowledge(link)).Refusal);
        Assert.Equal(HealthStatus.Unhealthy, await Health(link));

        using var silo = await Silos.Join(database, cluster);
        await link.Connected.WaitAsync(Soon);

        Assert.Equal(HealthStatus.Healthy, await Health(link));
        await link.Grains.GetGrain<IPulseGrain>(7).Beat();
        await link.StopAsync(CancellationToken.None);
        await silo.StopAsync();
    }

    [Fact]
    public async Task WhileTheSilosChange_ItGoesOnWithWhoeverIsThere()
    {
        var cluster = Guid.NewGuid().ToString("N");
        using var first = await Silos.Join(database, cluster);
        await using var link = Link(database.ServiceString, cluster);
        await link.StartAsync(CancellationToken.None);
        await link.Connected.WaitAsync(Soon);

        using var second = await Silos.Join(database, cluster);
        await first.StopAsync();

        // Repeated as an act would be; the list of silos is read anew every few seconds.
        var answered = await new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance).Ask(
            async _ =>
            {
                await link.Grains.GetGrain<IPulseGrain>(8).Beat();
                return Refusals.NotFound;
            },
            CancellationToken.None
        );
        Assert.Equal(Refusals.NotFound, answered.Refusal);
        await link.StopAsync(CancellationToken.None);
        await second.StopAsync();
    }

    [Fact]
    public async Task WithoutADatabase_ItGoesOnTryingAndEndsWhenItIsToldTo()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(database.ServiceString)
        {
            Database = "nowhere",
        }.ConnectionString;
        await using var link = Link(nowhere, "linked");

        await link.StartAsync(CancellationToken.None);
        var refused = await Acknowledge(link);
        await link.StopAsync(CancellationToken.None).WaitAsync(Soon);

        Assert.Equal(Refusals.KeeperUnavailable, refused.Refusal);
        Assert.False(link.Connected.IsCompleted);
    }

    private static ClusterLink Link(string service, string cluster) =>
        new(
            new ClusterSettings { Id = cluster },
            new NpgsqlConnectionStringBuilder(service) { SearchPath = "orleans" }.ConnectionString,
            NullLoggerFactory.Instance
        );

    private static Task<Storage.Engine.Outcome> Acknowledge(ClusterLink link) =>
        new ClusterEngine(link, new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance)).Do(
            new AlarmOrder(
                Guid.NewGuid(),
                new CommandId(Guid.NewGuid()),
                Caller.House,
                new RaiseAlarm(default, null, 1, [])
            )
        );

    private static async Task<HealthStatus> Health(ClusterLink link) =>
        (await new ClusterHealth(link).CheckHealthAsync(new HealthCheckContext())).Status;
}
