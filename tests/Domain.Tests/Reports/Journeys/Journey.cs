using FsCheck;
using FsCheck.Fluent;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>
/// A random journey of one report. It is a row of numbers; each number picks the next thing to happen among what people
/// might want, and FsCheck shortens the row when a journey breaks a rule.
/// </summary>
internal static class Journey
{
    private const int MostSteps = 60;
    private const int Numbers = 10_000;

    // Any seed finds the same holes in the end; a fixed one makes every run alike.
    private static readonly Replay Seed = new(new Rnd(20250303, 581), Microsoft.FSharp.Core.FSharpOption<int>.None);

    /// <summary>How many journeys: the first of them, or all with <c>bin/ci --long</c>, for what is slow to compare.</summary>
    public static int Count(int first, int all) =>
        Environment.GetEnvironmentVariable("LINKED_JOURNEYS") == "all" ? all : first;

    /// <summary>Tries the property on so many random journeys, always the same ones.</summary>
    public static void ForAll(int journeys, Action<int[]> property) =>
        Prop.ForAll(Rows, property)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(journeys)
                    .WithQuietOnSuccess(true)
                    .WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(Seed))
            );

    /// <summary>Walks the journey and shows every step that happened.</summary>
    public static Story Walk(int[] row, Action<Answer, Wish>? step = null)
    {
        var story = Begin(row);
        foreach (var number in row)
        {
            // In the middle of some journeys everybody joins the platform, with paper legs still open.
            var waiting = story.Report.Legs.Any(leg => leg is { Offline: true, State: LegState.Sent });
            story = number % (waiting ? 5 : 41) == 0 ? story with { Tree = Cast.AllJoined } : story;
            if (Pick(story, number) is var (wish, answer))
            {
                step?.Invoke(answer, wish);
                story = answer.After;
            }
        }
        return story;
    }

    /// <summary>Half of the clocks stand still: no rule may tell two events apart by their moments alone.</summary>
    private static Story Begin(int[] row) =>
        new()
        {
            Tree = (row.Length > 0 ? row[0] % 3 : 1) switch
            {
                0 => Cast.AllJoined,
                1 => Cast.NationOnPaper,
                _ => Cast.CountyOnPaper,
            },
            Step = row.Length > 1 && row[1] % 2 == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(1),
            People = Cast.Register,
            Asked = Cast.Asked,
        };

    // The first wish from the picked one on, in strides, that is granted; none where nothing can be done any more.
    private static (Wish, Answer)? Pick(Story story, int number)
    {
        var wishes = Wishes.For(story);
        for (var tried = 0; tried < wishes.Count; tried++)
        {
            var wish = wishes[(number + (tried * 7919)) % wishes.Count];
            var answer = story.When(wish.By, wish.Command);
            if (answer.Decision.Refused is null)
            {
                return (wish, answer);
            }
        }
        return null;
    }

    private static Arbitrary<int[]> Rows => Arb.From(Gen.Choose(0, Numbers).ArrayOf(MostSteps), Shorter);

    private static IEnumerable<int[]> Shorter(int[] row)
    {
        if (row.Length > 1)
        {
            yield return row[..(row.Length / 2)];
            yield return row[..^1];
        }
        for (var at = 2; at < row.Length; at++)
        {
            yield return [.. row[..at], .. row[(at + 1)..]];
        }
    }
}
