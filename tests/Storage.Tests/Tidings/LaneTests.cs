using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Tests.Tidings;

public sealed class LaneTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly ManualTime time = ManualTime.Monday();
    private readonly FarEnd far = new();
    private readonly TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lane lane;

    public LaneTests() => lane = new Lane("far", far.Hear, lost.SetResult, time, NullLogger.Instance);

    [Fact]
    public async Task Tell_First_GoesAtOnceAndIsDoneWhenTakenIn()
    {
        var done = lane.Tell(Ring(1));
        var call = await far.Called();
        Assert.False(done.IsCompleted);

        call.Answer();

        await done.WaitAsync(Soon);
        Assert.Equal(Ring(1).Rings, call.News.Rings);
    }

    [Fact]
    public async Task Tell_WhileACallIsUnderWay_GoesMergedWithTheNext()
    {
        var first = lane.Tell(Ring(1));
        var call = await far.Called();
        var second = lane.Tell(Ring(2));
        var third = lane.Tell(Ring(3));

        call.Answer();
        await first.WaitAsync(Soon);
        var next = await far.Called();
        Assert.False(second.IsCompleted);
        next.Answer();

        await Task.WhenAll(second, third).WaitAsync(Soon);
        Assert.Equal(Ring(3).Rings, next.News.Rings);
    }

    [Fact]
    public async Task Tell_NothingThatConcernsTheOther_IsNotWaitedFor()
    {
        _ = lane.Tell(Ring(1));
        await far.Called();

        Assert.True(lane.Tell(Ring(2).ForKeepers()).IsCompleted);
    }

    [Fact]
    public async Task Tell_NoAnswerInTime_NobodyWaitsAndItIsToldAgain()
    {
        var first = lane.Tell(Ring(1));
        await far.Called();
        var second = lane.Tell(Ring(2));
        await PassCall();

        await Task.WhenAll(first, second).WaitAsync(Soon);
        Assert.True(lane.Tell(Ring(3)).IsCompleted);
        await PassRest();

        var again = await far.Called();
        Assert.Equal(Ring(3).Rings, again.News.Rings);
    }

    [Fact]
    public async Task Tell_AnsweringAgainAfterSilence_IsWaitedForAgain()
    {
        _ = lane.Tell(Ring(1));
        await far.Called();
        await PassCall();
        await PassRest();
        var again = await far.Called();
        again.Answer();

        Assert.True(SpinWait.SpinUntil(() => !lane.IsSilent, Soon));
        var done = lane.Tell(Ring(9));
        var call = await far.Called();
        Assert.False(done.IsCompleted);
        call.Answer();
        await done.WaitAsync(Soon);
    }

    [Fact]
    public async Task Tell_SilentBeyondPatience_IsLostAndToldNothingMore()
    {
        _ = lane.Tell(Ring(1));
        for (var silent = TimeSpan.Zero; silent <= Lane.Patience; silent += Lane.OneCall + Lane.Rest)
        {
            Assert.False(lost.Task.IsCompleted);
            await far.Called();
            await PassCall();
            await PassRest();
        }

        await lost.Task.WaitAsync(Soon);
        Assert.True(lane.Tell(Ring(2)).IsCompleted);
        Assert.Equal(0, far.Waiting);
    }

    [Fact]
    public async Task Tell_TheCallFails_IsToldAgain()
    {
        _ = lane.Tell(Ring(1));
        var call = await far.Called();
        await time.TimerCreated().WaitAsync(Soon);
        call.Fail();
        await PassRest();

        var again = await far.Called();

        Assert.Equal(Ring(1).Rings, again.News.Rings);
    }

    [Fact]
    public async Task End_WhileACallIsUnderWay_WhatWaitsIsNotToldAndNobodyWaits()
    {
        _ = lane.Tell(Ring(1));
        var call = await far.Called();
        var waiting = lane.Tell(Ring(2));

        lane.End();
        call.Answer();

        await waiting.WaitAsync(Soon);
        Assert.True(lane.Tell(Ring(3)).IsCompleted);
        Assert.Equal(0, far.Waiting);
        Assert.False(lost.Task.IsCompleted);
    }

    private static News Ring(long number) => new() { Rings = [new Ring("desk:320581", number)] };

    // The lane measures each call by a timer, and each rest by another.
    private async Task PassCall()
    {
        await time.TimerCreated().WaitAsync(Soon);
        time.Advance(Lane.OneCall);
    }

    private async Task PassRest()
    {
        await time.TimerCreated().WaitAsync(Soon);
        time.Advance(Lane.Rest);
    }
}
