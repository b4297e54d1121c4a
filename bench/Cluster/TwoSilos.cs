using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>Our cluster (集群): two silos, called as a gateway calls them; every act is a new report.</summary>
internal sealed class TwoSilos : IPlace
{
    private const string Id = "bench";

    private readonly TwoProcesses silos;
    private readonly IHost client;
    private readonly GrainEngine engine;
    private readonly SubmitOrders orders;

    private TwoSilos(TwoProcesses silos, IHost client, IReadOnlyList<Office> offices)
    {
        (this.silos, this.client) = (silos, client);
        engine = new(
            client.Services.GetRequiredService<IGrainFactory>(),
            new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance, CallPatience.Beside)
        );
        orders = new(offices);
    }

    public string Name => "our cluster, two silos";

    public IReadOnlyList<int> Processes => silos.Ids;

    public static async Task<TwoSilos> Open(BenchDatabase database, IReadOnlyList<Office> offices)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Linked__Owner"] = database.Owner,
            ["Linked__Service"] = database.Service,
            ["Cluster__Id"] = Id,
        };
        var started = await TwoProcesses.Start("Silo", "Cluster", settings, "/health/ready");
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleansClient(caller =>
            ClusterClient.Configure(caller, new() { Id = Id }, RecordPools.Cluster(database.Service))
        );
        var host = builder.Build();
        await host.StartAsync();
        return new(started, host, offices);
    }

    public Task<Samples> Run(int callers, TimeSpan duration) => Callers.Run(callers, duration, Submit);

    /// <summary>Kills one of the silos (<c>kill -9</c>).</summary>
    public Task Kill(int number) => silos.Kill(number);

    /// <summary>Starts another in the place of one that was killed, and waits until it is ready.</summary>
    public Task StartAgain(int number) => silos.StartAgain(number);

    public async ValueTask DisposeAsync()
    {
        await client.StopAsync();
        client.Dispose();
        await silos.DisposeAsync();
    }

    private async Task Submit(int caller) => Answer.Check(await engine.Do(orders.Next(caller)));
}
