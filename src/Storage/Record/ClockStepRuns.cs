using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// Writes the steps of a schedule (节点) in runs: steps of one kind that lie whole days apart, as thirty daily reminders do, are
/// one moment and the days between them. A step alone is written as it always was, and steps written one by one are still read.
/// </summary>
internal sealed class ClockStepRuns : JsonConverter<ImmutableArray<ClockStep>>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<ClockStep> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Runs(value), options);

    /// <inheritdoc/>
    /// <exception cref="JsonException">There are no steps where some should stand.</exception>
    public override ImmutableArray<ClockStep> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var steps = ImmutableArray.CreateBuilder<ClockStep>();
        var runs = JsonSerializer.Deserialize<Run[]>(ref reader, options);
        foreach (var run in runs ?? throw new JsonException("The steps of a schedule are missing."))
        {
            steps.Add(new(run.Kind, run.At));
            foreach (var days in run.Days ?? [])
            {
                steps.Add(new(run.Kind, steps[^1].At.AddDays(days)));
            }
        }
        return steps.DrainToImmutable();
    }

    private static List<Run> Runs(ImmutableArray<ClockStep> steps)
    {
        var runs = new List<Run>();
        for (var place = 0; place < steps.Length; )
        {
            var first = place;
            List<int>? days = null;
            for (place++; place < steps.Length && DaysBetween(steps[place - 1], steps[place]) is { } apart; place++)
            {
                (days ??= []).Add(apart);
            }
            runs.Add(new(steps[first].Kind, steps[first].At, days));
        }
        return runs;
    }

    private static int? DaysBetween(ClockStep one, ClockStep next)
    {
        var apart = next.At - one.At;
        return one.Kind == next.Kind && apart.Ticks % TimeSpan.TicksPerDay == 0 ? apart.Days : null;
    }

    private sealed record Run(
        [property: JsonRequired] StepKind Kind,
        [property: JsonRequired] DateTimeOffset At,
        IReadOnlyList<int>? Days = null
    );
}
