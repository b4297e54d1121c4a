using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>Orders and outcomes cross the wire: a client apart from two silos that share a database.</summary>
public sealed class ClusterTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private InProcessTestCluster cluster = null!;

    public async Task InitializeAsync()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureHost(host => host.Services.AddWire());
        builder.ConfigureSiloHost((_, silo) => silo.Services.AddReportKeepers(database, TimeProvider.System));
        cluster = builder.Build();
        await cluster.DeployAsync();
    }

    public Task DisposeAsync() => cluster.DisposeAsync().AsTask();

    [Fact]
    public async Task Do_FromAClient_ReceiptsAndRefusalsComeBack()
    {
        // As many as it takes for both silos to keep some.
        foreach (var report in Enumerable.Range(0, 8).Select(_ => Changshu.NewReport()))
        {
            var grain = cluster.Client.GetGrain<IReportGrain>(report.Value);

            var submitted = await grain.Do(report.Order(Changshu.Member, Changshu.Submission));
            var refused = await grain.Do(report.Order(Changshu.Member, new TakeReport(Changshu.Body)));

            Assert.Equal(report.ToString(), submitted.Receipt!.Subject);
            Assert.Equal(Refusals.NotAllowed, refused.Refusal);
        }
    }

    [Fact]
    public async Task Do_FromEitherSilo_ReachesTheSameKeeper()
    {
        var report = Changshu.NewReport();
        var order = report.Order(Changshu.Member, Changshu.Submission);
        var silos = cluster.Silos.Select(silo => silo.ServiceProvider.GetRequiredService<IGrainFactory>());

        var outcomes = new List<Outcome>();
        foreach (var silo in silos)
        {
            outcomes.Add(await silo.GetGrain<IReportGrain>(report.Value).Do(order));
        }

        Assert.NotNull(outcomes[0].Receipt);
        Assert.Equal(outcomes[0], outcomes[1]);
    }

    [Fact]
    public async Task Do_AfterTheGrainWentAway_GoesOnFromTheSameState()
    {
        var report = Changshu.NewReport();
        var grain = cluster.Client.GetGrain<IReportGrain>(report.Value);
        await grain.Do(report.Order(Changshu.Member, Changshu.Submission));
        await grain.Do(report.Order(Changshu.Editor, new TakeReport(Changshu.Body)));
        Assert.True(cluster.TryGetGrainContext(grain.GetGrainId(), out _));
        await cluster.DeactivateAsync(grain);
        Assert.False(cluster.TryGetGrainContext(grain.GetGrainId(), out _));

        // Allowed only to a report that was submitted and then taken.
        var accepted = await grain.Do(report.Order(Changshu.Editor, new AcceptReport(Changshu.Body)));

        Assert.NotNull(accepted.Receipt);
    }
}
