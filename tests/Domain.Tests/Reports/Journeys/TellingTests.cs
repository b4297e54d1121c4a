using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>Whoever's sight of a report changes is told, and nobody else's bell rings.</summary>
public sealed class TellingTests
{
    [Fact]
    public void EveryEvent_RingsWhereSightChanges_NotWhereThereIsNoneAndNotAboveWithoutCause() =>
        Journey.ForAll(
            Journey.Count(first: 20, all: 50),
            row =>
            {
                var sights = Cast.Readers.ToDictionary(reader => reader, _ => "");
                BodyTree? tree = null;
                Journey.Walk(
                    row,
                    (answer, _) =>
                    {
                        // That a body has joined is no event of the report; screens read it with the next one.
                        if (!ReferenceEquals(tree, tree = answer.Before.Tree))
                        {
                            Cast.Readers.ToList().ForEach(one => sights[one] = Sight.Of(one, answer.Before));
                        }
                        foreach (var (recorded, after) in Events(answer))
                        {
                            Check(sights, recorded, after);
                        }
                    }
                );
            }
        );

    private static void Check(Dictionary<Caller, string> sights, Recorded<ReportEvent> recorded, Story after)
    {
        var notices = Report.Tell(after.Report, recorded).ToList();
        var feeds = notices.Select(notice => notice.Feed).ToHashSet(StringComparer.Ordinal);
        var at = new BodyCode(notices[0].Body!);
        foreach (var reader in Cast.Readers)
        {
            var (before, now) = (sights[reader], Sight.Of(reader, after));
            var told = feeds.Overlaps(Cast.FeedsOf(reader, after.Facts));
            Assert.True(before == now || told, $"{Who(reader)} is not told: {Difference(before, now)}");
            Assert.False(told && before.Length == 0 && now.Length == 0, $"{Who(reader)} hears what is not his");
            Assert.False(
                told && before == now && Cast.AllJoined.IsAbove(reader.Grants[0].Body, at),
                $"{Who(reader)} hears what stays below"
            );
            sights[reader] = now;
        }
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
