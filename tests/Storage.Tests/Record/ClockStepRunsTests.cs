using System.Collections.Immutable;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>Reminders by day are written as a first one and the days between them, and come back moment by moment.</summary>
public sealed class ClockStepRunsTests
{
    private static readonly DateTimeOffset Start = new(2025, 9, 24, 2, 30, 0, TimeSpan.Zero);

    // 1 to 8 October are free, 28 September and 11 October are worked.
    private static readonly Schedule Ordinary = Schedule.InWorkingDays(
        Start,
        3,
        WorkingCalendar.National,
        new() { MostOverdueReminders = 7 }
    );

    [Fact]
    public void Write_AnOrdinaryPapersSchedule_IsOneLineForEachKind()
    {
        var json = JsonSerializer.Serialize(Ordinary, RecordJson.Events);

        Assert.Equal(
            """
            {"dueAt":"2025-09-28T16:00:00+00:00","steps":[
            {"kind":"DayBefore","at":"2025-09-26T01:00:00+00:00"},
            {"kind":"DueDay","at":"2025-09-28T01:00:00+00:00"},
            {"kind":"Overdue","at":"2025-09-29T01:00:00+00:00","days":[1]},
            {"kind":"LongOverdue","at":"2025-10-09T01:00:00+00:00","days":[1,1,2,1]}]}
            """.ReplaceLineEndings(""),
            json
        );
    }

    // One by one they would take nearly two thousand.
    [Fact]
    public void Write_ThirtyReminders_TakeFewerThanFourHundredBytes()
    {
        var schedule = Schedule.InWorkingDays(Start, 3, WorkingCalendar.National, ClockRules.Proposed);

        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(schedule, RecordJson.Events).Length, 1, 400);
    }

    [Fact]
    public void Read_StepsWrittenOneByOne_AreTheSame()
    {
        var steps = Ordinary.Steps.Select(step => $$"""{"kind":"{{step.Kind}}","at":"{{step.At:O}}"}""");
        var json = $$"""{"dueAt":"{{Ordinary.DueAt:O}}","steps":[{{string.Join(',', steps)}}]}""";

        Assert.Equal(Ordinary.Steps.ToArray(), Read(json).Steps.ToArray());
    }

    [Fact]
    public void Read_AnySchedule_IsWhatWasWritten()
    {
        var chance = new Random(20261122);
        for (var nth = 0; nth < 500; nth++)
        {
            var schedule = new Schedule(Start, Steps(chance));

            var read = Read(JsonSerializer.Serialize(schedule, RecordJson.Events));

            Assert.Equal(schedule.DueAt, read.DueAt);
            Assert.Equal(schedule.Steps.ToArray(), read.Steps.ToArray());
        }
    }

    [Theory]
    [InlineData("""{"dueAt":"2025-09-28T16:00:00+00:00","steps":null}""")]
    [InlineData("""{"dueAt":"2025-09-28T16:00:00+00:00","steps":[{"kind":"DueDay"}]}""")]
    [InlineData("""{"dueAt":"2025-09-28T16:00:00+00:00","steps":[{"at":"2025-09-28T01:00:00+00:00"}]}""")]
    public void Read_WhatIsNoSchedule_IsRefused(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static ImmutableArray<ClockStep> Steps(Random chance)
    {
        var at = Start;
        var steps = ImmutableArray.CreateBuilder<ClockStep>();
        for (var left = chance.Next(12); left > 0; left--)
        {
            at += chance.Next(3) switch
            {
                0 => TimeSpan.FromTicks(chance.NextInt64(TimeSpan.TicksPerDay)),
                1 => TimeSpan.Zero,
                _ => TimeSpan.FromDays(chance.Next(12)),
            };
            steps.Add(new(chance.GetItems(Enum.GetValues<StepKind>(), 1)[0], at));
        }
        return steps.DrainToImmutable();
    }

    private static Schedule Read(string json) => JsonSerializer.Deserialize<Schedule>(json, RecordJson.Events)!;
}
