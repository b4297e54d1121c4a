using System.Net;
using System.Net.Http.Json;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Reports;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Grains.Tests.Reports;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>A silo as it is shipped, in a process of its own, called by a client of its cluster.</summary>
public sealed class SiloProcessTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private string[] Settings =>
        [$"--Linked:Owner={database.OwnerString}", $"--Linked:Service={database.ServiceString}", "--Cluster:Id=here"];

    [Fact]
    public async Task Silo_Joined_IsReadyAndItsGrainsAnswer()
    {
        var report = Changshu.NewReport();
        using var silo = await SiloProcess.Start(Settings);
        using var client = await Silos.Call(database, "here");
        using var outside = new HttpClient { BaseAddress = silo.Health };

        var ready = await outside.GetFromJsonAsync<Probed>("/health/ready");
        // The record knows no bodies yet: a refusal of the rules is the keeper's answer.
        var outcome = await client
            .Grains()
            .GetGrain<IReportGrain>(report.Value)
            .Do(report.Order(Changshu.Member, Changshu.Submission), CancellationToken.None);

        Assert.Equal("Healthy", ready!.Status);
        Assert.Equal(["record", "silo"], ready.Checks.Keys.Order(StringComparer.Ordinal));
        Assert.NotNull(outcome.Refusal);
        Assert.Equal(HttpStatusCode.OK, (await outside.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Silo_AskedToEnd_LeavesTheClusterAndEndsWell()
    {
        using var silo = await SiloProcess.Start(Settings);

        var code = await silo.Terminate();

        Assert.Equal(0, code);
        Assert.Equal(0, await Members.Active(database, "here"));
    }

    private sealed record Probed(string Status, Dictionary<string, string> Checks);
}
