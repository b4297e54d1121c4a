using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Referrals (转提案、转部门): the report goes on in another form, and the link is kept both ways.</content>
public sealed partial record Report
{
    private Decision<ReportEvent> Turn(TurnToProposal command, Signature by, ReportFacts facts)
    {
        if (Plain.Passage(command.Reason, MostReasonCharacters, "reason") is { } refusal)
        {
            return refusal;
        }
        var lead = Leads.Length + 1;
        var register = $"{command.Body}-TX-{facts.Today.Year}";
        return Makes(by, new TurnedToProposal(lead, command.Body, command.Reason, register), [], lead);
    }

    private Decision<ReportEvent> HandOver(HandToDepartment command, Signature by, ReportFacts facts)
    {
        var unit = facts.Bodies.Find(command.Body)!.OpenUnit(command.Unit);
        var refusal = unit?.Kind == UnitKind.HandlingUnit ? null : Refusals.UnitUnknown;
        refusal ??= Plain.Passage(command.Reason, MostReasonCharacters, "reason");
        refusal ??= command.Due < facts.Today ? Refusals.DueInPast : null;
        if (refusal is not null)
        {
            return refusal;
        }
        var handed = new HandedToDepartment(
            Handovers.Length + 1,
            command.Body,
            command.Unit,
            command.Reason,
            command.Due,
            $"{command.Body}-ZB-{facts.Today.Year}"
        )
        {
            Clock = ScheduleOf(command.Body, command.Due, facts),
        };
        return Makes(by, handed, [], handed.Handover);
    }

    private Decision<ReportEvent> Take(TakeLead command, ReportOrder order, ReportFacts facts)
    {
        if (Item(Leads, command.Lead) is not { } lead || !Lineage.Of(order.Caller, this, facts).Sees(lead))
        {
            return Refusals.NotFound;
        }
        if (Permission.ToTake(order.Caller, lead, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        return lead.IsWaiting ? Makes(by, new LeadTaken(lead.Item, lead.Body), [], lead.Item) : Refusals.LeadNotWaiting;
    }

    private Decision<ReportEvent> SignFor(SignForHandover command, ReportOrder order, ReportFacts facts)
    {
        if (Seen(command.Handover, order, facts) is not { } handover)
        {
            return Refusals.NotFound;
        }
        if (Permission.ToSignFor(order.Caller, handover, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        return handover.IsWaiting
            ? Makes(by, new HandoverSignedFor(handover.Item, handover.Body), [], handover.Item)
            : Refusals.HandoverNotWaiting;
    }

    private Decision<ReportEvent> Answer(AnswerHandover command, ReportOrder order, ReportFacts facts)
    {
        if (Seen(command.Handover, order, facts) is not { } handover)
        {
            return Refusals.NotFound;
        }
        if (Permission.ToAnswer(order.Caller, handover, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (!handover.IsOpen)
        {
            return Refusals.HandoverAnswered;
        }
        if (Plain.Passage(command.Text, MostDirectiveCharacters, "text") is { } refusal)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        var answered = new HandoverAnswered(handover.Item, handover.Body, command.Outcome, text.Hash);
        return Makes(by, answered, [text], handover.Item);
    }

    // What the caller cannot see answers like what is not there.
    private Handover? Seen(int number, ReportOrder order, ReportFacts facts) =>
        Item(Handovers, number) is { } handover && Lineage.Of(order.Caller, this, facts).Sees(handover)
            ? handover
            : null;

    private static T? Item<T>(System.Collections.Immutable.ImmutableArray<T> items, int number)
        where T : class => number >= 1 && number <= items.Length ? items[number - 1] : null;

    // What was taken, signed for or answered is past taking back.
    private bool StandsReferred(Result result) =>
        result switch
        {
            { Kind: ResultKind.TurnedToProposal, Lead: { } lead } => Leads[lead - 1].IsWaiting,
            { Kind: ResultKind.HandedToDepartment, Handover: { } handover } => Handovers[handover - 1].IsWaiting,
            { Kind: ResultKind.HandoverReply, Handover: { } answered } => Handovers[answered - 1].Reply
                == result.Number,
            _ => false,
        };
}
