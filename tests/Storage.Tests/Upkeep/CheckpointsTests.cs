using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Upkeep;

public sealed class CheckpointsTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Theory]
    [InlineData(ChainAlgorithm.Sha256)]
    [InlineData(ChainAlgorithm.Sm3)]
    public async Task Make_WhileActsArrive_Verifies(ChainAlgorithm algorithm)
    {
        var options = new RecordOptions { Algorithm = algorithm };
        await using var appender = new GroupAppender(house.Service, options, TimeProvider.System);
        var acts = Enumerable.Range(0, 200).Select(place => NoteActs.Open("321501", $"第{place}份"));
        var acting = Task.WhenAll(acts.Select(act => Task.Run(() => appender.Append(act))));
        var checkpoints = new Checkpoints(house.Service, options, TimeProvider.System);

        var made = new List<Checkpoint>();
        for (var turn = 0; turn < 5; turn++)
        {
            made.Add(await checkpoints.Make());
        }
        await acting;

        var verified = await new Verification(house.Service, NoteHouse.Codec).Run();
        Assert.Null(verified.First);
        Assert.Equal(made[^1].Number, verified.Checkpoints);
        Assert.Equal(
            made.Select(checkpoint => checkpoint.Position).Order(),
            made.Select(checkpoint => checkpoint.Position)
        );
    }

    [Fact]
    public async Task Make_TwoAtOnce_TakeTurns()
    {
        var checkpoints = new Checkpoints(house.Service, new(), TimeProvider.System);

        var made = await Task.WhenAll(checkpoints.Make(), checkpoints.Make());

        Assert.Equal(1, Math.Abs(made[0].Number - made[1].Number));
    }

    [Theory]
    [InlineData("2025-03-03T02:59:59+08:00", "2025-03-02T03:00:00+08:00")]
    [InlineData("2025-03-03T03:00:00+08:00", "2025-03-03T03:00:00+08:00")]
    [InlineData("2025-03-02T20:30:00+00:00", "2025-03-03T03:00:00+08:00")]
    public void DueBefore_AnyMoment_IsThreeInTheMorningInChina(string moment, string due) =>
        Assert.Equal(DateTimeOffset.Parse(due), DailyCheckpoint.DueBefore(DateTimeOffset.Parse(moment)));

    [Fact]
    public async Task Daily_StartAfterAMissedNight_MakesOneAndThenOneADay()
    {
        await using var own = await TestDatabase.CreateAsync();
        var time = ManualTime.Monday();
        var checkpoints = new Checkpoints(own.Service, new(), time);
        using var daily = new DailyCheckpoint(checkpoints, time, NullLogger<DailyCheckpoint>.Instance);

        await daily.StartAsync(default);
        await time.TimerCreated();
        var missed = await checkpoints.LastMade();
        time.Advance(TimeSpan.FromHours(18));
        await time.TimerCreated();
        await daily.StopAsync(default);

        Assert.Equal(time.GetUtcNow().UtcDateTime, await checkpoints.LastMade());
        Assert.Equal(TimeSpan.FromHours(18), await checkpoints.LastMade() - missed);
    }
}
