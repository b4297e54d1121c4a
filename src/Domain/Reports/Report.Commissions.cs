using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Which commissions a report answers: named by its author, or at a desk.</content>
public sealed partial record Report
{
    /// <summary>约稿标注: the commissions that it answers, each giver once.</summary>
    public ImmutableArray<CommissionLink> Commissions { get; init; } = [];

    // What an author names must ask his body, or the unit that he submits for.
    private static Refusal? CheckCommission(SubmitReport command, UnitId? unit, ReportFacts facts)
    {
        if (command.Commission is null)
        {
            return null;
        }
        if (facts.Commissions.IsEmpty || !facts.Commissions[0].Asks(command.Body, unit))
        {
            return Refusals.CommissionNotAddressed;
        }
        return facts.Commissions[0].Open ? null : Refusals.CommissionEnded.At("commission");
    }

    private Decision<ReportEvent> Name(NameCommission command, Copy copy, Signature by, ReportFacts facts)
    {
        var below = Below(copy.Body);
        ImmutableArray<CommissionLink> kept = [.. Commissions.Where(link => below.Contains(link.Giver))];
        if (command.Commission is null)
        {
            return Named(copy, by, kept);
        }
        if (
            facts.Commissions.IsEmpty
            || (facts.Commissions[0].Giver != copy.Body && !facts.Commissions[0].Asks(copy.Body, null))
        )
        {
            return Refusals.CommissionNotAddressed;
        }
        return facts.Commissions[0].Open
            ? Named(copy, by, [.. kept, .. Links(facts)])
            : Refusals.CommissionEnded.At("commission");
    }

    private Decision<ReportEvent> Named(Copy copy, Signature by, ImmutableArray<CommissionLink> links) =>
        links.SequenceEqual(Commissions)
            ? Refusals.CommissionNamedAlready
            : Happens(by, new CommissionNamed(copy.Body, links));

    private static ImmutableArray<CommissionLink> Links(ReportFacts facts) =>
        [.. facts.Commissions.Select(asked => new CommissionLink(asked.Id, asked.Giver))];
}
