using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Directives, their answers, and corrections.</content>
public sealed partial record Report
{
    private const int MostLeaderCharacters = 60;
    private const int MostDirectiveCharacters = 2000;

    private Decision<ReportEvent> Direct(RecordDirective command, Signature by, ReportFacts facts)
    {
        var refusal = string.IsNullOrWhiteSpace(command.Leader)
            ? Refusals.Missing.At("leader")
            : Plain.Line(command.Leader, MostLeaderCharacters, "leader");
        refusal ??= Plain.Passage(command.Text, MostDirectiveCharacters, "text");
        refusal ??= command.Dated > facts.Today ? Refusals.DatedInFuture : null;
        refusal ??= command.Due < facts.Today ? Refusals.DueInPast : null;
        refusal ??= command.Due is not null && command.Unit is null ? Refusals.HandlerMissing : null;
        var handler = command.Unit is { } named ? facts.Bodies.Find(command.Body)!.OpenUnit(named) : null;
        refusal ??= command.Unit is not null && handler?.Kind != UnitKind.HandlingUnit ? Refusals.UnitUnknown : null;
        if (refusal is not null)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        var recorded = new DirectiveRecorded(
            Directives.Length + 1,
            command.Body,
            command.Level,
            command.Leader,
            text.Hash,
            command.Dated,
            command.Unit,
            command.Due,
            $"{command.Body}-PS-{facts.Today.Year}"
        );
        return Makes(by, recorded, [text], recorded.Directive);
    }

    private Decision<ReportEvent> Reply(ReplyToDirective command, ReportOrder order, ReportFacts facts)
    {
        if (command.Directive < 1 || command.Directive > Directives.Length)
        {
            return Refusals.NotFound;
        }
        var directive = Directives[command.Directive - 1];
        if (!Lineage.MaySee(order.Caller, this, directive.Body, facts) && !Handles(order, directive, facts))
        {
            return Refusals.NotFound;
        }
        if (Permission.ToReply(order.Caller, directive, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (directive.Reply is not null)
        {
            return Refusals.AlreadyReplied;
        }
        if (Plain.Passage(command.Text, MostDirectiveCharacters, "text") is { } refusal)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        var replied = new DirectiveReplied(directive.Item, directive.Body, command.Outcome, text.Hash);
        return Makes(by, replied, [text], directive.Item);
    }

    private static bool Handles(ReportOrder order, Directive directive, ReportFacts facts) =>
        Permission.ToReply(order.Caller, directive, facts.Today) is not null;

    private Decision<ReportEvent> Correct(CorrectResult command, ReportOrder order, ReportFacts facts)
    {
        if (command.Result < 1 || command.Result > Results.Length)
        {
            return Refusals.NotFound;
        }
        var result = Results[command.Result - 1];
        var (keeper, act) = Keeper(result);
        if (!Lineage.MaySee(order.Caller, this, keeper, facts))
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, act, keeper, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (act == ReportAct.Sign && !order.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        if (result.CorrectedBy is not null)
        {
            return Refusals.AlreadyCorrected;
        }
        var refusal = Plain.Passage(command.Reason, MostReasonCharacters, "reason");
        refusal ??= Stands(result) ? null : Refusals.NotCorrectable;
        refusal ??= CheckCorrection(command, result, facts);
        return refusal is not null ? refusal : Corrected(command, result, by);
    }

    // Whose it is to correct a result: the body that entered it; a signing is its signer's.
    private (BodyCode Body, ReportAct Act) Keeper(Result result) =>
        result.OfflineLeg is { } leg ? (Legs[leg - 1].From, ReportAct.CorrectResult)
        : result.Kind == ResultKind.Adopted ? (result.Body, ReportAct.Sign)
        : (result.Body, ReportAct.CorrectResult);

    // Results that later steps have built on are past correcting; those go on by the ordinary steps.
    private bool Stands(Result result) =>
        result.Kind switch
        {
            ResultKind.Adopted when result.OfflineLeg is not null => true,
            ResultKind.Adopted => Copies[result.Body].Adoption?.Result == result.Number,
            ResultKind.Directive => Directives[result.Directive!.Value - 1].Result == result.Number,
            ResultKind.Reply => Directives[result.Directive!.Value - 1].Reply == result.Number,
            ResultKind.Returned or ResultKind.Declined when result.OfflineLeg is { } leg => Legs[leg - 1].EndedAt
                == result.At
                && !Legs.Any(later =>
                    later.Number > leg && later.From == Legs[leg - 1].From && later.To == result.Body
                ),
            ResultKind.Returned => Copies[result.Body] is { Stage: CopyStage.Returned } copy
                && copy.ChangedAt == result.At,
            ResultKind.Declined => Copies[result.Body] is { Stage: CopyStage.Declined } copy
                && copy.ChangedAt == result.At,
            _ => false,
        };

    private static Refusal? CheckCorrection(CorrectResult command, Result old, ReportFacts facts)
    {
        switch (old.Kind)
        {
            case ResultKind.Adopted when old.OfflineLeg is not null:
                return command.Kind is null || command.Kind == old.Adoption ? Refusals.CorrectionEmpty : null;
            case ResultKind.Adopted:
                var kind = command.Kind ?? old.Adoption!.Value;
                var issue = command.Issue ?? (kind == AdoptionKind.Transferred ? null : old.Issue);
                return kind == old.Adoption && issue == old.Issue
                    ? Refusals.CorrectionEmpty
                    : CheckIssue(kind, issue, facts);
            case ResultKind.Directive:
                var empty = command is { Level: null, Leader: null, Text: null, Dated: null };
                return empty ? Refusals.CorrectionEmpty
                    : command.Leader is not null && string.IsNullOrWhiteSpace(command.Leader)
                        ? Refusals.Missing.At("leader")
                    : command.Dated > facts.Today ? Refusals.DatedInFuture
                    : Plain.Line(command.Leader ?? "", MostLeaderCharacters, "leader") ?? CheckText(command.Text);
            case ResultKind.Reply:
                return command is { Outcome: null, Text: null } ? Refusals.CorrectionEmpty : CheckText(command.Text);
            default:
                return null;
        }
    }

    private static Refusal? CheckText(string? text) =>
        text is null ? null : Plain.Passage(text, MostDirectiveCharacters, "text");

    private static Decision<ReportEvent> Corrected(CorrectResult command, Result old, Signature by)
    {
        var text = command.Text is { } words && old.Text is not null ? ReportPaper.Of(words) : null;
        var corrected = new ResultCorrected(
            old.Number,
            old.Body,
            command.Reason,
            command.Kind,
            command.Issue,
            command.Level,
            command.Leader,
            text?.Hash,
            command.Dated,
            command.Outcome
        );
        return Makes(by, corrected, text is null ? [] : [text], old.Number);
    }
}
