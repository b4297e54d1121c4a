using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Rules;

/// <summary>
/// The pure rules and the bytes of the hot path (规则与编解码测量), by BenchmarkDotNet: mean and bytes allocated of each. They
/// run in this process, because a generated project would have to be restored and built first.
/// </summary>
internal static class RulesRun
{
    // The first of them all begins with code that is not yet optimised.
    private const int WarmUps = 8;
    private const int Iterations = 8;

    private static readonly Type[] Benchmarks =
    [
        typeof(DecideBenchmarks),
        typeof(ComposeBenchmarks),
        typeof(RecordBenchmarks),
        typeof(TextBenchmarks),
    ];

    public static void Run(string folder, ResultTable table)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, "rules")).FullName;
        table.Tell($"Rules and bytes, one at a time{"mean µs", 40}{"± µs", 10}{"bytes", 10}");
        foreach (var summary in BenchmarkRunner.Run(Benchmarks, Settings(path)))
        {
            Tell(summary, table);
        }
        table.Say($"  full report: {path}");
    }

    private static ManualConfig Settings(string path) =>
        ManualConfig
            .CreateEmpty()
            .WithArtifactsPath(path)
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(MarkdownExporter.GitHub, JsonExporter.Full)
            .AddJob(
                Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                    .WithWarmupCount(WarmUps)
                    .WithIterationCount(Iterations)
                    .WithIterationTime(TimeInterval.FromMilliseconds(120))
            );

    private static void Tell(Summary summary, ResultTable table)
    {
        foreach (var report in summary.Reports)
        {
            if (!report.Success || report.ResultStatistics is not { } statistics)
            {
                throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} could not be measured.");
            }
            var name = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
            var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase);
            table.Say(
                FormattableString.Invariant(
                    $"  {name, -60}{statistics.Mean / 1000, 8:N2}{statistics.StandardError / 1000, 10:N2}{bytes, 10:N0}"
                )
            );
        }
        if (summary.HasCriticalValidationErrors)
        {
            throw new InvalidOperationException($"Nothing was measured: {summary.ValidationErrors[0].Message}");
        }
    }
}
