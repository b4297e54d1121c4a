using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Dashboards;

namespace ZhengXie.Linked.Storage.Tests.Dashboards;

/// <summary>One reading answers all who ask within a second, and nobody after what was read has changed.</summary>
public sealed class SharedReadingsTests
{
    private static readonly BodyCode Changshu = new("320581");
    private static readonly BodyCode Kunshan = new("320583");
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    private readonly ManualTime time = new(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    private readonly List<TaskCompletionSource<string>> begun = [];

    [Fact]
    public async Task Of_SeveralAskAtOnce_ReadsOnceForAllOfThem()
    {
        var readings = Readings(Kept);
        var asked = new[] { readings.Of(Changshu, default), readings.Of(Changshu, default) };

        (await Begun(1)).SetResult("first");

        Assert.Equal(["first", "first"], await Task.WhenAll(asked));
        Assert.Equal("first", await readings.Of(Changshu, default));
    }

    [Fact]
    public async Task Of_AnotherBody_HasItsOwn()
    {
        var readings = Readings(Kept);
        var first = readings.Of(Changshu, default);
        (await Begun(1)).SetResult("first");
        var second = readings.Of(Kunshan, default);
        (await Begun(2)).SetResult("second");

        Assert.Equal(["first", "second"], await Task.WhenAll(first, second));
    }

    [Fact]
    public async Task Of_ASecondLater_ReadsAnew()
    {
        var readings = Readings(Kept);
        var first = readings.Of(Changshu, default);
        (await Begun(1)).SetResult("first");
        await first;

        time.Advance(Kept);
        var second = readings.Of(Changshu, default);
        (await Begun(2)).SetResult("second");

        Assert.Equal("second", await second);
    }

    [Fact]
    public async Task Of_AfterAChangeWhileItWasRead_ReadsAnew()
    {
        var readings = Readings(Kept);
        var before = readings.Of(Changshu, default);
        var first = await Begun(1);

        readings.Drop(Changshu);
        var after = readings.Of(Changshu, default);
        (await Begun(2)).SetResult("second");
        first.SetResult("first");

        Assert.Equal(["first", "second"], await Task.WhenAll(before, after));
        Assert.Equal("second", await readings.Of(Changshu, default));
    }

    [Fact]
    public async Task Of_TheReadingFails_WhoeverAsksNextHasItReadAgain()
    {
        var readings = Readings(Kept);
        var first = readings.Of(Changshu, default);
        (await Begun(1)).SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => first);

        var second = readings.Of(Changshu, default);
        (await Begun(2)).SetResult("second");

        Assert.Equal("second", await second);
    }

    [Fact]
    public async Task Of_OneWhoWaitsGivesUp_TheOthersWaitOn()
    {
        using var enough = new CancellationTokenSource();
        var readings = Readings(Kept);
        var impatient = readings.Of(Changshu, enough.Token);
        var patient = readings.Of(Changshu, default);
        var first = await Begun(1);

        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        first.SetResult("first");

        Assert.Equal("first", await patient);
    }

    [Fact]
    public async Task Of_NothingIsKept_EverybodyHasHisOwn()
    {
        var readings = Readings(TimeSpan.Zero);
        var first = readings.Of(Changshu, default);
        (await Begun(1)).SetResult("first");
        var second = readings.Of(Changshu, default);
        (await Begun(2)).SetResult("second");

        Assert.Equal(["first", "second"], await Task.WhenAll(first, second));
    }

    private SharedReadings<BodyCode, string> Readings(TimeSpan kept) => new(_ => Begin().Task, kept, time);

    private TaskCompletionSource<string> Begin()
    {
        var reading = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (begun)
        {
            begun.Add(reading);
        }
        return reading;
    }

    // Readings begin on a thread of their own.
    private async Task<TaskCompletionSource<string>> Begun(int many)
    {
        while (true)
        {
            lock (begun)
            {
                if (begun.Count >= many)
                {
                    Assert.Equal(many, begun.Count);
                    return begun[many - 1];
                }
            }
            await Task.Yield();
        }
    }
}
