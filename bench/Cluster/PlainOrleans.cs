using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.PlainOrleans;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>
/// Plain Orleans (对照): two silos, and grains that keep a text of the same length with <c>WriteStateAsync</c>. The grains are
/// there and loaded, which is kindest to it: ours keeps a new report with every act.
/// </summary>
internal sealed class PlainOrleans : IPlace
{
    private const int Silos = 2;
    private const int Grains = 1024;
    private const int Texts = 2048;
    private const int Characters = 1300;

    private readonly BenchDatabase database;
    private readonly List<SiloProcess> silos;
    private readonly IHost client;
    private readonly IPaperGrain[] papers;
    private readonly PaperText[] texts;
    private int kept;

    private PlainOrleans(BenchDatabase database, List<SiloProcess> silos, IHost client)
    {
        (this.database, this.silos, this.client) = (database, silos, client);
        var grains = client.Services.GetRequiredService<IGrainFactory>();
        papers = [.. Enumerable.Range(0, Grains).Select(_ => grains.GetGrain<IPaperGrain>(Guid.NewGuid()))];
        var prose = new Prose(seed: 1);
        texts =
        [
            .. Enumerable
                .Range(0, Texts)
                .Select(_ => prose.Report(Characters))
                .Select(text => new PaperText
                {
                    Title = text.Title,
                    Text = text.Situation + text.Analysis + text.Advice,
                }),
        ];
    }

    public string Name => "plain Orleans, WriteStateAsync, two silos";

    public IReadOnlyList<int> Processes => [.. silos.Select(silo => silo.Id)];

    public static async Task<PlainOrleans> Open(BenchServer server)
    {
        var database = await server.Create("plain_orleans");
        await using (await database.Open())
        {
            // Its tables come with our migrations.
        }
        var connection = ClusterDatabase.Of(database.Service);
        var silos = new List<SiloProcess>();
        for (var number = 0; number < Silos; number++)
        {
            silos.Add(
                await SiloProcess.Start("PlainOrleans", new() { ["Database"] = connection, ["Cluster"] = "peer" })
            );
        }
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleansClient(cluster =>
        {
            cluster.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = ("peer", "peer"));
            cluster.UseAdoNetClustering(options =>
                (options.Invariant, options.ConnectionString) = ("Npgsql", connection)
            );
        });
        var client = builder.Build();
        await client.StartAsync();
        return new(database, silos, client);
    }

    public async Task<Samples> Run(int callers, TimeSpan duration)
    {
        await Task.WhenAll(papers.Select(paper => paper.Keep(texts[0])));
        return await Callers.Run(callers, duration, Keep);
    }

    public async ValueTask DisposeAsync()
    {
        await client.StopAsync();
        client.Dispose();
        foreach (var silo in silos)
        {
            await silo.DisposeAsync();
        }
        await database.DisposeAsync();
    }

    // No two callers want the same grain.
    private Task Keep(int caller)
    {
        var number = Interlocked.Increment(ref kept);
        var mine = (number * 64 + caller) % Grains;
        return papers[mine].Keep(texts[number % Texts]);
    }
}
