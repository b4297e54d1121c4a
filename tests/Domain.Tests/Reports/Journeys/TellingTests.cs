using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>Whoever's sight of a report changes is told, and nobody else's bell rings.</summary>
public sealed class TellingTests
{
    [Fact]
    public void WhatChangesForAReader_IsToldToHim() =>
        Journey.ForAll(
            20,
            row =>
                Follow(
                    row,
                    (reader, before, after, told, _) =>
                        Assert.True(before == after || told, $"{Who(reader)} is not told: {Difference(before, after)}")
                )
        );

    [Fact]
    public void WhoeverSeesNothingBeforeAndAfter_IsNotTold() =>
        Journey.ForAll(
            20,
            row =>
                Follow(
                    row,
                    (reader, before, after, told, _) =>
                        Assert.False(
                            told && before.Length == 0 && after.Length == 0,
                            $"Told of what is not his: {Who(reader)}"
                        )
                )
        );

    [Fact]
    public void WhatHappensBelow_RingsAboveOnlyWhereItIsSeen() =>
        Journey.ForAll(
            20,
            row =>
                Follow(
                    row,
                    (reader, before, after, told, at) =>
                        Assert.False(
                            told && before == after && Cast.AllJoined.IsAbove(reader.Grants[0].Body, at),
                            $"Told of what stays below: {Who(reader)}"
                        )
                )
        );

    private static void Follow(int[] row, Action<Caller, string, string, bool, BodyCode> check)
    {
        var sights = Cast.Readers.ToDictionary(reader => reader, _ => "");
        Journey.Walk(
            row,
            (answer, _) =>
            {
                foreach (var (recorded, after) in Events(answer))
                {
                    var notices = Report.Tell(after.Report, recorded).ToList();
                    var feeds = notices.Select(notice => notice.Feed).ToHashSet(StringComparer.Ordinal);
                    var at = new BodyCode(notices[0].Body!);
                    foreach (var reader in Cast.Readers)
                    {
                        var sight = Sight.Of(reader, after);
                        var told = feeds.Overlaps(Cast.FeedsOf(reader, after.Facts));
                        check(reader, sights[reader], sight, told, at);
                        sights[reader] = sight;
                    }
                }
            }
        );
    }

    // An act may bring several events; a screen may read between any two of them.
    private static IEnumerable<(Recorded<ReportEvent> Recorded, Story After)> Events(Answer answer)
    {
        var story = answer.Before;
        foreach (var recorded in answer.After.Log.Skip(answer.Before.Log.Length))
        {
            var after = story with { Report = Report.Evolve(story.Report, recorded) };
            yield return (recorded, after);
            story = after;
        }
    }

    private static string Difference(string before, string after)
    {
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        string Rest(string sight) => sight[Math.Max(0, same - 60)..Math.Min(sight.Length, same + 160)];
        return $"\n{Rest(before)}\n{Rest(after)}";
    }

    private static string Who(Caller reader) => string.Join(", ", reader.Grants);
}
