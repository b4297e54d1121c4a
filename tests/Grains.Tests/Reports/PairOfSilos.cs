using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime.Placement;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>A cluster of two silos that keep reports on one database.</summary>
internal sealed class PairOfSilos(IHost here, IHost there) : IAsyncDisposable
{
    public IHost Here => here;

    public IHost There => there;

    public static async Task<PairOfSilos> Join(
        TestDatabase database,
        Action<ISiloBuilder>? also = null,
        TimeProvider? clock = null
    )
    {
        var cluster = Guid.NewGuid().ToString("N");
        void Silo(ISiloBuilder silo)
        {
            also?.Invoke(silo);
            silo.Services.AddReportKeepers(database, clock ?? TimeProvider.System);
        }
        return new(await Silos.Join(database, cluster, Silo), await Silos.Join(database, cluster, Silo));
    }

    /// <summary>Gives an order from the silo; a grain that is not active yet comes to stand there.</summary>
    public static async Task<Outcome> Do(IHost silo, ReportOrder order)
    {
        RequestContext.Set(IPlacementDirector.PlacementHintKey, Address(silo));
        try
        {
            return await silo.Grains().Keeper(order).Do(order);
        }
        finally
        {
            RequestContext.Remove(IPlacementDirector.PlacementHintKey);
        }
    }

    public static SiloAddress Address(IHost silo) => silo.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;

    /// <summary>On which silos the grain of the report is active, as they say themselves.</summary>
    public async Task<SiloAddress[]> PlacesOf(ReportId report)
    {
        var everything = await here.Grains().GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics();
        return
        [
            .. everything
                .Where(active => active.GrainId.TryGetGuidKey(out var key, out _) && key == report.Value)
                .Select(active => active.SiloAddress),
        ];
    }

    public Task<LoadedStream> Load(ReportId report) => here.Load(report);

    public Task<Report> Read(ReportId report) => here.Read(report);

    /// <summary>The whole record is whole: every chain, number and feed.</summary>
    public async Task Verified() => Assert.Null((await here.Services.GetRequiredService<Verification>().Run()).First);

    /// <summary>Ends the silo without a word to the other.</summary>
    public Task Kill(SiloAddress silo) =>
        (silo.Equals(Address(here)) ? here : there).StopAsync(new CancellationToken(canceled: true));

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in new[] { there, here })
        {
            await silo.StopAsync();
            silo.Dispose();
        }
    }
}
