using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Commissions;

/// <content>Issuing and relaying: whom one may ask, and by when.</content>
public sealed partial record Commission
{
    private const int MostTitleCharacters = 60;
    private const int MostRequirementCharacters = 2000;
    private const int MostAddressees = 200;

    // One week. Source: DOMAIN §3.1.
    private const int UsualDays = 7;

    private Decision<CommissionEvent> Issue(IssueCommission command, CommissionOrder order, CommissionFacts facts)
    {
        if (Exists)
        {
            // Whoever may not see it learns no more than that the id cannot be used.
            return Refusals.CommissionExists;
        }
        if (facts.Bodies.FindLiving(command.Body) is null)
        {
            return Refusals.BodyUnknown;
        }
        if (CommissionPermission.ToGive(order.Caller, command.Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var parent = command.Parent is null ? null : facts.Parent;
        var due = command.Due ?? UsualDue(parent, facts);
        var refusal = Plain.IsBlank(command.Title) ? Refusals.Missing.At("title") : null;
        refusal ??= Plain.Line(command.Title, MostTitleCharacters, "title");
        refusal ??= Plain.Passage(command.Requirements, MostRequirementCharacters, "requirements");
        refusal ??= CheckAddressees(command, facts) ? null : Refusals.CommissionAddresseesWrong;
        refusal ??= CheckParent(command, parent, due);
        refusal ??= due >= facts.Today && IsWithinReach(due, facts) ? null : Refusals.CommissionDueWrong;
        if (refusal is not null)
        {
            return refusal;
        }
        var paper = new CommissionPaper(command.Title, command.Requirements).Written();
        var issued = new CommissionIssued(
            order.Commission,
            command.Body,
            paper.Hash,
            due,
            [.. command.Addressees.Select(asked => Asked(asked, facts))],
            command.Parent,
            ScheduleOf(command.Body, due, facts),
            $"{command.Body}-YG-{facts.Today.Year}"
        );
        return new(null, by, [issued], [paper], null);
    }

    private static AskedOne Asked(CommissionAddressee asked, CommissionFacts facts) =>
        new(asked.Body, asked.Unit, asked.Unit is null && !facts.Bodies.Find(asked.Body)!.Joined);

    private static DateOnly UsualDue(Commission? parent, CommissionFacts facts)
    {
        var usual = facts.Today.AddDays(UsualDays);
        return parent is not null && parent.Due < usual ? parent.Due : usual;
    }

    // T-1 of a week is its sixth day: the date of a commission is counted in calendar days. Source: SCENARIOS S06.
    private static Schedule ScheduleOf(BodyCode body, DateOnly due, CommissionFacts facts) =>
        Schedule.UntilByCalendarDays(facts.Now, due, facts.Calendars.Of(body, facts.Bodies), facts.Rules);

    private static bool IsWithinReach(DateOnly due, CommissionFacts facts) => due <= facts.Today.AddYears(1);

    private static bool CheckAddressees(IssueCommission command, CommissionFacts facts) =>
        command.Addressees is { Count: >= 1 and <= MostAddressees } asked
        && asked.All(one => one is not null && MayBeAsked(one, command.Body, facts))
        && asked.Distinct().Count() == asked.Count;

    // Those directly below, and those who report here directly; of one's own units all but those that only handle.
    private static bool MayBeAsked(CommissionAddressee asked, BodyCode giver, CommissionFacts facts)
    {
        if (asked.Unit is { } unit)
        {
            var found = facts.Bodies.Find(giver)!.OpenUnit(unit);
            return asked.Body == giver && found is not null && found.Kind != UnitKind.HandlingUnit;
        }
        return facts.Bodies.FindLiving(asked.Body) is { } body
            && (body.Parent == giver || body.DirectTargets.Contains(giver));
    }

    private static Refusal? CheckParent(IssueCommission command, Commission? parent, DateOnly due)
    {
        if (command.Parent is null)
        {
            return null;
        }
        if (parent is not { State: CommissionState.Open } || !parent.Asks(command.Body))
        {
            return Refusals.CommissionParentWrong;
        }
        return due > parent.Due ? Refusals.CommissionDueAfterParent : null;
    }
}
