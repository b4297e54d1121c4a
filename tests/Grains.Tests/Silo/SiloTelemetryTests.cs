using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Reports;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Grains.Tests.Reports;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>What a silo measures and traces arrives at the collector that its environment names, under the silo's own name.</summary>
public sealed class SiloTelemetryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task CallsOfGrains_AndTheSilosOwnFigures_ReachTheCollector()
    {
        await using var collector = await TestCollector.Open();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address.ToString(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        };
        using var silo = await SiloProcess.Start(
            null,
            [
                $"--Linked:Owner={database.OwnerString}",
                $"--Linked:Service={database.ServiceString}",
                "--Cluster:Id=seen",
            ],
            environment
        );
        using (var client = await Silos.Call(database, "seen"))
        {
            var report = Changshu.NewReport();
            await client
                .Grains()
                .GetGrain<IReportGrain>(report.Value)
                .Do(report.Order(Changshu.Member, Changshu.Submission), CancellationToken.None);
        }

        Assert.Equal(0, await silo.Terminate());

        Assert.Contains("ZhengXie.Linked.Silo", collector.Metrics, StringComparison.Ordinal);
        Assert.Contains("orleans-", collector.Metrics, StringComparison.Ordinal);
        Assert.Contains(nameof(IKeeperGrain<ReportOrder>), collector.Traces, StringComparison.Ordinal);
    }
}
