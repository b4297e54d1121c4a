using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tests.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Engine;

public sealed class CallPatienceTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Do_CallsFailAtFirst_TheCallerSeesOneSlowSuccess(bool afterTheAct)
    {
        var failing = new FailingCalls(2, afterTheAct);
        using var house = await House.Open(
            database,
            builder => builder.UseOrleans(silo => silo.AddIncomingGrainCallFilter(failing)),
            TimeProvider.System
        );
        var report = Changshu.NewReport();

        var outcome = await house.Engine().Do(report.Order(Changshu.Member, Changshu.Submission));

        Assert.NotNull(outcome.Receipt);
        Assert.True(failing.Left < 0);
        Assert.Single((await house.Load(report)).Events);
        await house.StopAsync();
    }

    [Fact]
    public async Task Ask_NeverAnswered_IsToldThatNothingIsCertain()
    {
        var clock = TestClock.OnMonday();
        var start = clock.GetUtcNow();
        var patience = new CallPatience(clock, NullLogger<CallPatience>.Instance);

        var asked = patience.Ask(_ => throw new TimeoutException(), CancellationToken.None);
        while (!asked.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        Assert.Equal(Refusals.KeeperUnavailable, (await asked).Refusal);
        Assert.True(clock.GetUtcNow() - start >= CallPatience.AllCalls);
    }

    [Fact]
    public async Task Ask_TheFirstCallIsLost_ASecondBesideItIsAnswered()
    {
        var beside = TimeSpan.FromMilliseconds(50);
        var patience = new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance, beside);
        var lost = new TaskCompletionSource<Outcome>();
        var calls = 0;

        var answered = await patience
            .Ask(
                _ => Interlocked.Increment(ref calls) == 1 ? lost.Task : Task.FromResult<Outcome>(Refusals.NotFound),
                CancellationToken.None
            )
            .WaitAsync(CallPatience.OneCall);

        Assert.Equal(Refusals.NotFound, answered.Refusal);
        Assert.True(calls > 1);
    }

    [Fact]
    public async Task Ask_TheFirstCallIsLost_ThoseBesideItAreRejectedForAWhile_IsAnsweredAllTheSame()
    {
        const int rejections = 12;
        var beside = TimeSpan.FromMilliseconds(50);
        var patience = new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance, beside);
        var lost = new TaskCompletionSource<Outcome>();
        var calls = 0;

        Task<Outcome> Call(CancellationToken cancellation) =>
            Interlocked.Increment(ref calls) switch
            {
                1 => lost.Task,
                <= rejections => throw new SiloUnavailableException("Not known to be dead yet."),
                _ => Task.FromResult<Outcome>(Refusals.NotFound),
            };

        var answered = await patience.Ask(Call, CancellationToken.None).WaitAsync(CallPatience.OneCall);

        Assert.Equal(Refusals.NotFound, answered.Refusal);
    }

    [Fact]
    public async Task Ask_TheFirstIsAtWork_OneBesideItThatIsTurnedAway_IsNoAnswer()
    {
        const int beside = 3;
        var patience = new CallPatience(
            TimeProvider.System,
            NullLogger<CallPatience>.Instance,
            TimeSpan.FromMilliseconds(50)
        );
        var first = new TaskCompletionSource<Outcome>();
        var calls = 0;

        Task<Outcome> Call(CancellationToken cancellation)
        {
            var call = Interlocked.Increment(ref calls);
            if (call > beside)
            {
                first.TrySetResult(Refusals.NotFound);
            }
            return call == 1 ? first.Task : Task.FromResult<Outcome>(Refusals.TooBusy);
        }

        var answered = await patience.Ask(Call, CancellationToken.None).WaitAsync(CallPatience.OneCall);

        Assert.Equal(Refusals.NotFound, answered.Refusal);
    }

    [Fact]
    public async Task Ask_ABug_IsNotTriedAgain()
    {
        var patience = new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance);
        var calls = 0;

        Task<Outcome> Call(CancellationToken cancellation)
        {
            calls++;
            throw new InvalidOperationException("A bug.");
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => patience.Ask(Call, CancellationToken.None));
        Assert.Equal(1, calls);
    }
}
