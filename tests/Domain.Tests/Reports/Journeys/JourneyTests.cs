using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>What holds on every journey, whoever does what and in which order.</summary>
public sealed class JourneyTests
{
    /// <summary>What takes several reports: see <see cref="Merging.MergingJourneyTests"/>.</summary>
    private static readonly Type[] AmongSeveral =
    [
        typeof(ReportMerged),
        typeof(SourceMerged),
        typeof(MergeUndone),
        typeof(SourceReleased),
    ];

    [Fact]
    public void Journeys_ReachEveryEventThereIs()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Journey.ForAll(
            150,
            row => seen.UnionWith(Journey.Walk(row).Log.Select(recorded => EventNames.Of(recorded.Event)))
        );

        var all = typeof(ReportEvent)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ReportEvent)))
            .Where(type => !AmongSeveral.Contains(type))
            // Opening again is no refusal, and the house's own clock is nobody's wish: ClockTests.
            .Except([typeof(ReportOpened), typeof(ClockReached)])
            .Select(type => EventNames.Of(type).Name);
        Assert.Equal(all.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AfterEveryEvent_TheReportIsSound() =>
        Journey.ForAll(100, row => Journey.Walk(row, (answer, _) => Soundness.Check(answer.After)));

    [Fact]
    public void WhatWasJustDone_CannotBeDoneTwice() =>
        Journey.ForAll(
            60,
            row =>
                Journey.Walk(
                    row,
                    (answer, wish) =>
                    {
                        var again = answer.After.When(wish.By, wish.Command);
                        Assert.True(again.Decision.Refused is not null, $"{wish.Command} happened twice");
                    }
                )
        );

    [Fact]
    public void WhateverIsAsked_TheRulesAnswerAndNeverThrow()
    {
        var odd = Cast.Line.ToDictionary(body => body, body => OddWishes.At(body).ToList());
        Journey.ForAll(
            8,
            row =>
                Journey.Walk(
                    row,
                    (answer, wish) =>
                    {
                        var body = wish.By.IsHouse ? Cast.Line[0] : wish.By.Grants[0].Body;
                        foreach (var command in odd[body].Append(wish.Command))
                        {
                            Try(answer.After, wish.By, command);
                            Try(answer.After, Staff.Signer(body), command);
                        }
                    }
                )
        );
    }

    private static void Try(Story story, Caller by, ReportCommand command)
    {
        var answer = story.When(by, command);
        if (answer.Decision.Refused is null)
        {
            Soundness.Check(answer.After);
        }
    }
}
