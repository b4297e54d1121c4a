using System.Diagnostics;
using Xunit.Abstractions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Tests.Reports;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>A machine that has no time: what is slow must not be taken for dead.</summary>
public sealed class BusySilosTests(TestDatabase database, ITestOutputHelper output) : IClassFixture<TestDatabase>
{
    // Some four times as long as it takes to notice a silo that is really dead.
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("LINKED_BUSY_SECONDS"), out var seconds) ? seconds : 10
    );

    private string[] Settings =>
        [$"--Linked:Owner={database.OwnerString}", $"--Linked:Service={database.ServiceString}", "--Cluster:Id=busy"];

    [Fact]
    public async Task EveryCoreBusy_NobodyIsEvicted()
    {
        using var first = await SiloProcess.Start(Settings);
        using var second = await SiloProcess.Start(Settings);
        using var callers = await Callers.Open(database, "busy");
        ReportId[] reports = [.. Enumerable.Range(0, 64).Select(_ => Changshu.NewReport())];

        var busy = Enumerable.Range(0, 4 * Environment.ProcessorCount).Select(_ => Burn()).ToArray();
        var (slowest, rounds) = (TimeSpan.Zero, 0);
        while (!Task.WhenAll(busy).IsCompleted)
        {
            var took = await callers.AskAll(reports);
            (slowest, rounds) = (took > slowest ? took : slowest, rounds + 1);
        }

        output.WriteLine($"{rounds} rounds, the slowest {slowest.TotalSeconds:0.00} s, no silo evicted.");
        Assert.Equal((2, 2), (await Members.Active(database, "busy"), await Members.Ever(database, "busy")));
    }

    private static Task Burn() =>
        Task.Factory.StartNew(
            () =>
            {
                var watch = Stopwatch.StartNew();
                while (watch.Elapsed < Span)
                {
                    Thread.SpinWait(10_000);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
}
