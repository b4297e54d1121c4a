using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Grains.Tests.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>A client of a cluster that asks many grains, with the patience that a gateway has.</summary>
internal sealed class Callers : IDisposable
{
    private readonly IHost client;
    private readonly GrainEngine engine;

    private Callers(IHost client)
    {
        this.client = client;
        var patience = new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance, CallPatience.Beside);
        engine = new GrainEngine(client.Services.GetRequiredService<IGrainFactory>(), patience);
    }

    public static async Task<Callers> Open(TestDatabase database, string cluster) =>
        new(await Silos.Call(database, cluster));

    /// <summary>Asks every grain once, all at the same time; gives how long the slowest took.</summary>
    public async Task<TimeSpan> AskAll(IEnumerable<ReportId> reports)
    {
        var watch = Stopwatch.StartNew();
        var outcomes = await Task.WhenAll(reports.Select(Ask));
        // The record knows no bodies: a refusal of the rules is the keeper's answer.
        Assert.DoesNotContain(outcomes, outcome => outcome.Refusal == Domain.Acts.Refusals.KeeperUnavailable);
        Assert.All(outcomes, outcome => Assert.NotNull(outcome.Refusal));
        return watch.Elapsed;
    }

    public void Dispose() => client.Dispose();

    private Task<Outcome> Ask(ReportId report) => engine.Do(report.Order(Changshu.Member, Changshu.Submission));
}
