using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>Waiting for a grain is as waiting for a keeper of the local engine: bounded, and given up at will.</summary>
public sealed class WaitingTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private const int Bound = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ReportId report = Changshu.NewReport();
    private readonly Gate gate = new();
    private IHost house = null!;

    public async Task InitializeAsync() =>
        house = await House.Open(database, builder => gate.StandIn(builder.Services));

    public async Task DisposeAsync()
    {
        await house.StopAsync();
        house.Dispose();
    }

    [Fact]
    public async Task Do_CancelledWhileWaiting_IsNotDone()
    {
        using var wish = new CancellationTokenSource();
        var first = house.Engine().Do(Submission);
        await gate.Reached;
        var second = house.Engine().Do(Submission, wish.Token);

        await wish.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        gate.Open();
        Assert.NotNull((await first).Receipt);
        Assert.Single((await house.Load(report)).Events);
    }

    [Fact]
    public async Task Do_CancelledAtWork_IsDoneAndAnswered()
    {
        using var wish = new CancellationTokenSource();
        var order = house.Engine().Do(Submission, wish.Token);
        await gate.Reached;

        await wish.CancelAsync();
        gate.Open();

        Assert.NotNull((await order).Receipt);
    }

    [Fact]
    public async Task Do_MoreThanMayWait_OnlyTheLastIsTooMuch()
    {
        var orders = Enumerable.Range(0, Bound + 1).Select(_ => house.Engine().Do(Submission)).ToList();

        var turnedAway = await await Task.WhenAny(orders).WaitAsync(Patience);

        Assert.Equal(Refusals.TooBusy, turnedAway.Refusal);
        gate.Open();
        var outcomes = await Task.WhenAll(orders);
        Assert.Single(outcomes, outcome => outcome.Receipt is not null);
        Assert.Single(outcomes, outcome => outcome.Refusal == Refusals.TooBusy);
    }

    private ReportOrder Submission => report.Order(Changshu.Member, Changshu.Submission);
}
