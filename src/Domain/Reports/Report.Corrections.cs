using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Corrections (更正): a wrongly entered result is put right, and both stay visible.</content>
public sealed partial record Report
{
    private Decision<ReportEvent> Correct(CorrectResult command, ReportOrder order, ReportFacts facts)
    {
        if (command.Result < 1 || command.Result > Results.Length)
        {
            return Refusals.NotFound;
        }
        var result = Results[command.Result - 1];
        if (!Lineage.Of(order.Caller, this, facts).Sees(result))
        {
            return Refusals.NotFound;
        }
        var (keeper, act) = Keeper(result);
        if (Permission.At(order.Caller, act, keeper, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (Permission.AsksStepUp(act) && !order.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        if (result.CorrectedBy is not null)
        {
            return Refusals.AlreadyCorrected;
        }
        var read = Read(command, result);
        var refusal = Plain.Passage(command.Reason, MostReasonCharacters, "reason");
        refusal ??= Stands(result) ? null : Refusals.NotCorrectable;
        refusal ??= CheckCorrection(read, result, facts);
        refusal ??= read.Kind is { } kind && result.OfflineLeg is null ? CheckKind(kind, result.Body) : null;
        return refusal is not null ? refusal : Corrected(read, result, by);
    }

    // Whose it is to correct a result: the body that entered it, by the right to enter one; a signing is its signer's.
    private (BodyCode Body, ReportAct Act) Keeper(Result result) =>
        result.OfflineLeg is { } leg ? (Legs[leg - 1].From, ReportAct.CorrectResult)
        : result.Kind == ResultKind.Adopted ? (result.Body, ReportAct.Sign)
        : result.Kind == ResultKind.Directive ? (result.Body, ReportAct.RecordDirective)
        : (result.Body, ReportAct.CorrectResult);

    // Only what belongs to that kind of result is read, so that nothing unchecked comes into the record.
    private static CorrectResult Read(CorrectResult command, Result old)
    {
        var bare = new CorrectResult(command.Result, command.Reason);
        return old switch
        {
            { Kind: ResultKind.Adopted, OfflineLeg: null } => bare with { Kind = command.Kind, Issue = command.Issue },
            { Kind: ResultKind.Adopted } => bare with { Kind = command.Kind },
            { Kind: ResultKind.Directive } => bare with
            {
                Level = command.Level,
                Leader = command.Leader,
                Text = command.Text,
                Dated = command.Dated,
            },
            { Kind: ResultKind.Reply or ResultKind.HandoverReply } => bare with
            {
                Outcome = command.Outcome,
                Text = command.Text,
            },
            _ => bare,
        };
    }

    // Results that later steps have built on are past correcting; those go on by the ordinary steps.
    private bool Stands(Result result) =>
        result switch
        {
            { OfflineLeg: { } leg } => StandsOffline(result, Legs[leg - 1]),
            { Lead: not null } or { Handover: not null } => StandsReferred(result),
            { Kind: ResultKind.Adopted } => Copies[result.Body].Adoption?.Result == result.Number,
            { Kind: ResultKind.Directive } => Directives[result.Directive!.Value - 1].Result == result.Number,
            { Kind: ResultKind.Reply } => Directives[result.Directive!.Value - 1].Reply == result.Number,
            _ => Copies[result.Body].Stage is CopyStage.Returned or CopyStage.Declined
                && LastRefusalAt(result.Body) == result.Number
                && !SentAnew(result),
        };

    private bool StandsOffline(Result result, Leg leg) =>
        result.Kind switch
        {
            ResultKind.OfflineReceived => leg is { Offline: true, State: LegState.Received },
            ResultKind.Adopted => leg.Result == result.Number,
            _ => leg.Result == result.Number && !SentAnew(result),
        };

    // Taking a refusal back opens its legs again; they may not stand open beside one that was sent since, nor beside the
    // report that the sender merged it into.
    private bool SentAnew(Result refusal) =>
        Legs.Any(leg =>
            leg.Result == refusal.Number
            && (
                Copies[leg.From].MergedInto is not null
                || Legs.Any(later => later.From == leg.From && later.To == leg.To && later.IsOpen)
            )
        );

    private int LastRefusalAt(BodyCode body) =>
        Results
            .Last(result =>
                result.Body == body
                && result.OfflineLeg is null
                && result.Kind is ResultKind.Returned or ResultKind.Declined
            )
            .Number;

    private static Refusal? CheckCorrection(CorrectResult command, Result old, ReportFacts facts) =>
        old.Kind switch
        {
            ResultKind.Adopted when old.OfflineLeg is not null => command.Kind is null || command.Kind == old.Adoption
                ? Refusals.CorrectionEmpty
                : null,
            ResultKind.Adopted => CheckAdoption(command, old, facts),
            ResultKind.Directive => CheckDirective(command, old, facts),
            ResultKind.Reply or ResultKind.HandoverReply => Same(command.Outcome, old.Outcome)
            && SameText(command.Text, old)
                ? Refusals.CorrectionEmpty
                : CheckText(command.Text),
            _ => null,
        };

    private static Refusal? CheckAdoption(CorrectResult command, Result old, ReportFacts facts)
    {
        var kind = command.Kind ?? old.Adoption!.Value;
        var issue = command.Issue ?? (kind == AdoptionKind.Transferred ? null : old.Issue);
        if (kind == old.Adoption && issue == old.Issue)
        {
            return Refusals.CorrectionEmpty;
        }
        // An issue that stood already may be of any year.
        return issue is not null && issue == old.Issue ? null : CheckIssue(kind, issue, facts);
    }

    private static Refusal? CheckDirective(CorrectResult command, Result old, ReportFacts facts)
    {
        if (
            Same(command.Level, old.Level)
            && (command.Leader ?? old.Leader) == old.Leader
            && SameText(command.Text, old)
            && Same(command.Dated, old.Dated)
        )
        {
            return Refusals.CorrectionEmpty;
        }
        var refusal = command.Leader is { } leader ? CheckLeader(leader) : null;
        refusal ??= command.Dated > facts.Today ? Refusals.DatedInFuture : null;
        return refusal ?? CheckText(command.Text);
    }

    private static bool Same<T>(T? asked, T? old)
        where T : struct => asked is null || asked.Equals(old);

    private static bool SameText(string? asked, Result old) => asked is null || ReportPaper.Of(asked).Hash == old.Text;

    private static Refusal? CheckText(string? text) =>
        text is null ? null : Plain.Passage(text, MostDirectiveCharacters, "text");

    private static Decision<ReportEvent> Corrected(CorrectResult command, Result old, Signature by)
    {
        var text = command.Text is { } words ? ReportPaper.Of(words) : null;
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
