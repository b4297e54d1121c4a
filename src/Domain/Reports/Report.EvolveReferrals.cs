using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after a report was turned into something else, or that was taken back.</content>
public sealed partial record Report
{
    private Report Turned(TurnedToProposal happened, Recorded<ReportEvent> recorded)
    {
        var added = At(happened.Body, CopyStage.TurnedToProposal, recorded.At)
            .Add(
                new(0, ResultKind.TurnedToProposal, happened.Body, recorded.By, recorded.At)
                {
                    Reason = happened.Reason,
                    Lead = happened.Lead,
                }
            )
            .EndLegs(happened.Body, LegState.Converted, recorded.At);
        var lead = new ProposalLead(
            happened.Lead,
            recorded.Number,
            happened.Body,
            Copies[happened.Body].Current,
            added.Results.Length
        );
        return added with { Leads = Leads.Add(lead) };
    }

    private Report Handed(HandedToDepartment happened, Recorded<ReportEvent> recorded)
    {
        var added = At(happened.Body, CopyStage.HandedToDepartment, recorded.At)
            .Add(
                new(0, ResultKind.HandedToDepartment, happened.Body, recorded.By, recorded.At)
                {
                    Reason = happened.Reason,
                    Handover = happened.Handover,
                }
            )
            .EndLegs(happened.Body, LegState.Converted, recorded.At);
        var handover = new Handover(
            happened.Handover,
            recorded.Number,
            happened.Body,
            happened.Unit,
            happened.Due,
            Copies[happened.Body].Current,
            added.Results.Length
        );
        return added with { Handovers = Handovers.Add(handover) };
    }

    private Report SignedFor(HandoverSignedFor happened, Recorded<ReportEvent> recorded)
    {
        var handover = Handovers[happened.Handover - 1];
        return Put(handover with { Handling = handover.Handling.SignedFor(recorded) });
    }

    private Report Answered(HandoverAnswered happened, Recorded<ReportEvent> recorded)
    {
        var added = Add(
            new(0, ResultKind.HandoverReply, happened.Body, recorded.By, recorded.At)
            {
                Handover = happened.Handover,
                Outcome = happened.Outcome,
                Text = happened.Text,
            }
        );
        return added.Put(Handovers[happened.Handover - 1] with { Reply = added.Results.Length });
    }

    // Taken back: the number stays on a lead or handover that is none any more.
    private Report WithoutReferral(Result old) =>
        old switch
        {
            { Kind: ResultKind.TurnedToProposal, Lead: { } lead } => Put(Leads[lead - 1] with { Withdrawn = true }),
            { Kind: ResultKind.HandedToDepartment, Handover: { } handover } => Put(
                Handovers[handover - 1] with
                {
                    Withdrawn = true,
                }
            ),
            _ => this,
        };

    private Report Put(ProposalLead lead) => this with { Leads = Leads.SetItem(lead.Item - 1, lead) };

    private Report Put(Handover handover) => this with { Handovers = Handovers.SetItem(handover.Item - 1, handover) };

    // The referral that stands at the body, by its result.
    private int? ReferralAt(Copy copy) =>
        copy.IsReferred
            ? Results
                .Last(result => result.Body == copy.Body && IsReferral(result.Kind) && result.CorrectedBy is null)
                .Number
            : null;

    private static bool IsReferral(ResultKind kind) =>
        kind is ResultKind.TurnedToProposal or ResultKind.HandedToDepartment;
}
