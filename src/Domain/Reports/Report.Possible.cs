using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>What a person may do now (可办事项), from the same tables that the rules read.</content>
public sealed partial record Report
{
    /// <summary>The acts that would not be refused for who the caller is or where the report stands.</summary>
    public IEnumerable<PossibleMove> Possible(Caller caller, ReportFacts facts)
    {
        var lineage = Lineage.Of(caller, this, facts);
        return PossibleForAuthor(caller, facts)
            .Concat(
                Copies
                    .Values.Where(copy => lineage.Inside(copy.Body))
                    .SelectMany(copy => PossibleAt(copy, caller, facts))
            )
            .Concat(Legs.Where(lineage.Sees).SelectMany(leg => PossibleFor(leg, caller, facts)))
            .Concat(PossibleForPassages(lineage, caller, facts))
            .Concat(PossibleForReferrals(lineage, caller, facts))
            .Concat(PossibleForResults(lineage, caller, facts))
            .Concat(PossibleHandling(lineage, caller, facts));
    }

    private IEnumerable<PossibleMove> PossibleForAuthor(Caller caller, ReportFacts facts)
    {
        if (Permission.AsAuthor(caller, this, facts.Today) is null)
        {
            yield break;
        }
        var stage = Copies[Origin].Stage;
        if (stage == CopyStage.Submitted)
        {
            yield return new(ReportAct.Withdraw, null, null, false, []);
        }
        else if (stage is CopyStage.Withdrawn or CopyStage.Returned)
        {
            yield return new(ReportAct.Resubmit, null, null, false, []);
        }
    }

    private IEnumerable<PossibleMove> PossibleAt(Copy copy, Caller caller, ReportFacts facts)
    {
        var opens = Permission.At(caller, ReportAct.Open, copy.Body, facts.Today) is not null;
        if (opens && Unopened(copy.Body).Any())
        {
            yield return new(ReportAct.Open, copy.Body, null, false, []);
        }
        foreach (var move in Move.Table)
        {
            if (IsUntouchable(copy, facts))
            {
                break;
            }
            if (
                !move.From.Contains(copy.Stage)
                || !IsOffered(move.Act, copy)
                || caller.As(facts.Today, copy.Body, move.Roles.AsSpan()) is null
            )
            {
                continue;
            }
            var targets = move.Act == ReportAct.Forward ? OpenTargets(copy, facts) : [];
            if (move.Act != ReportAct.Forward || targets.Length > 0)
            {
                yield return new(move.Act, copy.Body, null, move.StepUp, targets);
            }
        }
    }

    private IEnumerable<PossibleMove> PossibleFor(Leg leg, Caller caller, ReportFacts facts)
    {
        bool May(ReportAct act, BodyCode body) => Permission.At(caller, act, body, facts.Today) is not null;
        if (leg.State == LegState.Sent && May(ReportAct.Recall, leg.From))
        {
            yield return new(ReportAct.Recall, leg.From, leg.Number, false, []);
        }
        if (leg is { State: LegState.Sent, Offline: false } && May(ReportAct.Receive, leg.To))
        {
            yield return new(ReportAct.Receive, leg.To, leg.Number, false, []);
        }
        if (AwaitsMending(leg, facts) && May(ReportAct.MendPaper, leg.To))
        {
            yield return new(ReportAct.MendPaper, leg.To, leg.Number, false, []);
        }
        if (MayComeOnline(leg, facts) && May(ReportAct.BringLegOnline, leg.From))
        {
            yield return new(ReportAct.BringLegOnline, leg.From, leg.Number, false, []);
        }
        if (
            leg is { State: LegState.Sent or LegState.Received, Offline: true }
            && May(ReportAct.EnterOfflineResult, leg.From)
        )
        {
            yield return new(ReportAct.EnterOfflineResult, leg.From, leg.Number, false, []);
        }
    }

    private IEnumerable<PossibleMove> PossibleForPassages(Lineage lineage, Caller caller, ReportFacts facts)
    {
        foreach (var passage in Passages)
        {
            var may =
                passage.ResolvedAt is null
                && lineage.Inside(passage.Body)
                && Copies[passage.Body].InHand
                && Permission.At(caller, ReportAct.CommentOnPassage, passage.Body, facts.Today) is not null;
            if (may && passage.Answers.Length < MostAnswers)
            {
                yield return new(ReportAct.AnswerPassage, passage.Body, passage.Number, false, []);
            }
            if (may)
            {
                yield return new(ReportAct.ResolvePassage, passage.Body, passage.Number, false, []);
            }
        }
    }

    private IEnumerable<PossibleMove> PossibleForReferrals(Lineage lineage, Caller caller, ReportFacts facts)
    {
        foreach (var lead in Leads.Where(lead => lead.IsWaiting && lineage.Sees(lead)))
        {
            if (Permission.ToTake(caller, lead, facts.Today) is not null)
            {
                yield return new(ReportAct.TakeLead, lead.Body, lead.Item, false, []);
            }
        }
        foreach (var handover in Handovers.Where(handover => handover.IsOpen && lineage.Sees(handover)))
        {
            if (handover.IsWaiting && Permission.ToSignFor(caller, handover, facts.Today) is not null)
            {
                yield return new(ReportAct.SignForHandover, handover.Body, handover.Item, false, []);
            }
            if (Permission.ToAnswer(caller, handover, facts.Today) is not null)
            {
                yield return new(ReportAct.AnswerHandover, handover.Body, handover.Item, false, []);
            }
        }
    }

    private IEnumerable<PossibleMove> PossibleForResults(Lineage lineage, Caller caller, ReportFacts facts)
    {
        foreach (var directive in Directives.Where(lineage.Sees))
        {
            if (directive.Reply is null && Permission.ToReply(caller, directive, facts.Today) is not null)
            {
                yield return new(ReportAct.ReplyToDirective, directive.Body, directive.Item, false, []);
            }
        }
        foreach (var result in Results.Where(result => lineage.Sees(result) && result.CorrectedBy is null))
        {
            var (keeper, act) = Keeper(result);
            if (Stands(result) && Permission.At(caller, act, keeper, facts.Today) is not null)
            {
                yield return new(ReportAct.CorrectResult, keeper, result.Number, Permission.AsksStepUp(act), []);
            }
        }
    }

    private ImmutableArray<BodyCode> OpenTargets(Copy copy, ReportFacts facts)
    {
        var from = facts.Bodies.Find(copy.Body)!;
        var upper = from.Parent is { } parent ? from.DirectTargets.Prepend(parent).Distinct() : from.DirectTargets;
        return [.. upper.Where(target => CheckTarget(copy, target, copy.Adoption!.Version, facts) is null)];
    }
}
