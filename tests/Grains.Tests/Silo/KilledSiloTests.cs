using Xunit.Abstractions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Tests.Reports;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>One of two silos dies without a word.</summary>
public sealed class KilledSiloTests(TestDatabase database, ITestOutputHelper output) : IClassFixture<TestDatabase>
{
    // Five seconds are promised, and three are usual (adr 0046). Other tests run beside this one, so it allows twice as long; as
    // Orleans comes, it takes ten and more.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    private string[] Settings =>
        [$"--Linked:Owner={database.OwnerString}", $"--Linked:Service={database.ServiceString}", "--Cluster:Id=two"];

    [Fact]
    public async Task Killed_ItsGrainsAnswerAgainElsewhere()
    {
        using var first = await SiloProcess.Start(Settings);
        using var second = await SiloProcess.Start(Settings);
        using var callers = await Callers.Open(database, "two");
        ReportId[] reports = [.. Enumerable.Range(0, 64).Select(_ => Changshu.NewReport())];
        await callers.AskAll(reports);

        await second.Kill();
        var took = await callers.AskAll(reports);

        output.WriteLine($"All 64 grains answered {took.TotalSeconds:0.00} s after the kill.");
        Assert.InRange(took, TimeSpan.Zero, Most);
        Assert.Equal(1, await Members.Active(database, "two"));
    }
}
