using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans.Configuration;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.PlainOrleans;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>
/// Plain Orleans (对照): two silos, and grains that keep a text of the same length with <c>WriteStateAsync</c>. The grains are
/// loaded before anything counts, which is kindest to it: ours keeps a new report with every act.
/// </summary>
internal sealed class PlainOrleans : IPlace
{
    private const int Papers = 1024;
    private const int Texts = 2048;
    private const int Characters = 1300;

    private readonly BenchDatabase database;
    private readonly TwoProcesses silos;
    private readonly IHost client;
    private readonly IPaperGrain[] papers;
    private readonly PaperText[] texts = Written();
    private int kept;

    private PlainOrleans(BenchDatabase database, TwoProcesses silos, IHost client)
    {
        (this.database, this.silos, this.client) = (database, silos, client);
        var grains = client.Services.GetRequiredService<IGrainFactory>();
        papers = [.. Enumerable.Range(0, Papers).Select(_ => grains.GetGrain<IPaperGrain>(Guid.NewGuid()))];
    }

    public string Name => "plain Orleans, WriteStateAsync, two silos";

    public IReadOnlyList<int> Processes => silos.Ids;

    public static async Task<PlainOrleans> Open(BenchServer server)
    {
        var made = await server.Create("plain_orleans");
        // The tables of its providers come with our migrations.
        await (await made.Open()).DisposeAsync();
        var connection = RecordPools.Cluster(made.Service);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Peer__Database"] = connection };
        var started = await TwoProcesses.Start("PlainOrleans", "Peer", settings, "/health");
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleansClient(caller =>
        {
            caller.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = ("peer", "peer"));
            caller.UseAdoNetClustering(options =>
                (options.Invariant, options.ConnectionString) = ("Npgsql", connection)
            );
        });
        var host = builder.Build();
        await host.StartAsync();
        return new(made, started, host);
    }

    public async Task<Samples> Run(int callers, TimeSpan duration)
    {
        await Task.WhenAll(papers.Select(paper => paper.Keep(texts[0])));
        return await Callers.Run(callers, duration, caller => Keep(caller, callers));
    }

    public async ValueTask DisposeAsync()
    {
        await client.StopAsync();
        client.Dispose();
        await silos.DisposeAsync();
        // Orleans' client leaves its connections in the pool, and the next round's database has the same name.
        NpgsqlConnection.ClearAllPools();
        await database.DisposeAsync();
    }

    // Each caller has papers of his own: nobody waits for another's turn at a grain.
    private Task Keep(int caller, int callers)
    {
        var number = Interlocked.Increment(ref kept);
        var own = Papers / callers;
        return papers[(caller * own) + (number % own)].Keep(texts[number % Texts]);
    }

    private static PaperText[] Written()
    {
        var prose = new Prose(seed: 1);
        return
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
}
