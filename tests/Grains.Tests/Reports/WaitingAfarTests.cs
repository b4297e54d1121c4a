using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tests.Cluster;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>Who waits for a grain on another machine can give up as well; what is at work is done and answered.</summary>
public sealed class WaitingAfarTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly string cluster = Guid.NewGuid().ToString("N");
    private readonly ReportId report = Changshu.NewReport();
    private readonly Gate gate = new();
    private IHost silo = null!;
    private IHost client = null!;

    private ReportOrder Submission => report.Order(Changshu.Member, Changshu.Submission);

    public async Task InitializeAsync()
    {
        silo = await Silos.Join(
            database,
            cluster,
            builder =>
            {
                builder.Services.AddReportKeepers(database, TimeProvider.System);
                gate.StandIn(builder.Services);
            }
        );
        client = await Silos.Call(database, cluster);
    }

    public async Task DisposeAsync()
    {
        foreach (var host in new[] { client, silo })
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    [Fact]
    public async Task Do_CancelledWhileWaiting_IsNotDone()
    {
        var (first, second) = (Submission, Submission);
        using var wish = new CancellationTokenSource();
        var atWork = client.Grains().Keeper(first).Do(first);
        await gate.Reached;
        var waiting = client.Grains().Keeper(second).Do(second, wish.Token);

        await wish.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        gate.Open();
        Assert.NotNull((await atWork).Receipt);
        Assert.Single((await silo.Load(report)).Events);
    }

    [Fact]
    public async Task Do_CancelledAtWork_IsDoneAndAnswered()
    {
        var order = Submission;
        using var wish = new CancellationTokenSource();
        var atWork = client.Grains().Keeper(order).Do(order, wish.Token);
        await gate.Reached;

        await wish.CancelAsync();
        gate.Open();

        Assert.NotNull((await atWork).Receipt);
    }
}
