using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Every command, one line each; the rules stand in the parts beside this one.</content>
public sealed partial record Report
{
    /// <inheritdoc cref="INoun{TState,TEvent,TOrder,TFacts}.Begins"/>
    public static bool Begins(ReportOrder order) => order.Command is SubmitReport or EnterPaper or MergeReports;

    /// <inheritdoc/>
    public static Decision<ReportEvent> Decide(Report state, ReportOrder order, ReportFacts facts)
    {
        if (order.Command is SubmitReport submit)
        {
            return state.Submit(submit, order, facts);
        }
        if (order.Command is EnterPaper paper)
        {
            return state.Enter(paper, order, facts);
        }
        if (order.Command is BringLegOnline bring && order.Caller.IsHouse)
        {
            return state.BringOnline(bring, order, facts);
        }
        if (order.Command is MergeReports merge)
        {
            return state.Merge(merge, order, facts);
        }
        if (order.Command is ReachClock reach)
        {
            return state.Reach(reach, order, facts);
        }
        if (!Visibility.Sees(order.Caller, state, facts.Today, facts.Bodies))
        {
            return Refusals.NotFound;
        }
        return order.Command switch
        {
            ResubmitReport command => state.Resubmit(command, order, facts),
            WithdrawReport command => state.Withdraw(command, order, facts),
            TakeReport command => state.Desk(
                ReportAct.Take,
                command.Body,
                order,
                facts,
                (_, by) => Happens(by, new ReportTaken(command.Body))
            ),
            AcceptReport command => state.Desk(
                ReportAct.Accept,
                command.Body,
                order,
                facts,
                (_, by) => Accept(command, by)
            ),
            ReviseText command => state.Desk(
                ReportAct.Revise,
                command.Body,
                order,
                facts,
                (copy, by) => Revise(command, copy, by)
            ),
            ReturnReport command => state.Desk(
                ReportAct.Return,
                command.Body,
                order,
                facts,
                (_, by) =>
                    WithReason(command.Reason, by, new ReportReturned(command.Body, command.Ground, command.Reason))
            ),
            DeclineReport command => state.Desk(
                ReportAct.Decline,
                command.Body,
                order,
                facts,
                (_, by) =>
                    WithReason(command.Reason, by, new ReportDeclined(command.Body, command.Ground, command.Reason))
            ),
            RequestReview command => state.Desk(
                ReportAct.RequestReview,
                command.Body,
                order,
                facts,
                (_, by) => Happens(by, new ReviewRequested(command.Body))
            ),
            ApproveReport command => state.Desk(
                ReportAct.Approve,
                command.Body,
                order,
                facts,
                (_, by) => Happens(by, new ReportApproved(command.Body))
            ),
            RequestChanges command => state.Desk(
                ReportAct.RequestChanges,
                command.Body,
                order,
                facts,
                (copy, by) => state.Comment(command, copy, by)
            ),
            CommentOnPassage command => state.Desk(
                ReportAct.CommentOnPassage,
                command.Body,
                order,
                facts,
                (copy, by) => state.Comment(command, copy, by)
            ),
            AnswerPassage command => state.Answer(command, order, facts),
            ResolvePassage command => state.Resolve(command, order, facts),
            SignReport command => state.Desk(
                ReportAct.Sign,
                command.Body,
                order,
                facts,
                (copy, by) =>
                    state.CheckKind(command.Kind, copy.Body) is { } refusal ? refusal : Sign(command, copy, by, facts)
            ),
            ReopenReport command => state.Desk(
                ReportAct.Reopen,
                command.Body,
                order,
                facts,
                (copy, by) =>
                    IsUntouchable(copy, facts)
                        ? Refusals.WrongStage(copy.Stage)
                        : WithReason(command.Reason, by, new ReportReopened(command.Body, command.Reason))
            ),
            ArchiveReport command => state.Desk(
                ReportAct.Archive,
                command.Body,
                order,
                facts,
                (_, by) => Happens(by, new ReportArchived(command.Body))
            ),
            ForwardReport command => state.Desk(
                ReportAct.Forward,
                command.Body,
                order,
                facts,
                (copy, by) => state.Forward(command, copy, by, facts)
            ),
            RecordDirective command => state.Desk(
                ReportAct.RecordDirective,
                command.Body,
                order,
                facts,
                (_, by) => state.Direct(command, by, facts)
            ),
            TurnToProposal command => state.Desk(
                ReportAct.TurnToProposal,
                command.Body,
                order,
                facts,
                (_, by) => state.Turn(command, by, facts)
            ),
            HandToDepartment command => state.Desk(
                ReportAct.HandToDepartment,
                command.Body,
                order,
                facts,
                (_, by) => state.HandOver(command, by, facts)
            ),
            TakeLead command => state.Take(command, order, facts),
            SignForHandover command => state.SignFor(command, order, facts),
            AnswerHandover command => state.Answer(command, order, facts),
            NameCommission command => state.Desk(
                ReportAct.NameCommission,
                command.Body,
                order,
                facts,
                (copy, by) => state.Name(command, copy, by, facts)
            ),
            MendPaper command => state.Mend(command, order, facts),
            BringLegOnline command => state.BringOnline(command, order, facts),
            RecallLeg command => state.Recall(command, order, facts),
            ReceiveLeg command => state.Receive(command, order, facts),
            EnterOfflineResult command => state.TellOffline(command, order, facts),
            ReplyToDirective command => state.Reply(command, order, facts),
            CorrectResult command => state.Correct(command, order, facts),
            UndoMerge command => state.Undo(command, order, facts),
            SignForDirective command => state.SignFor(command, order, facts),
            RequestExtension command => state.AskForTime(command, order, facts),
            DecideExtension command => state.DecideOnTime(command, order, facts),
            UrgeItem command => state.Urge(command, order, facts),
            OpenReport command => state.Open(command, order, facts),
            _ => throw new InvalidOperationException("A command without a rule: " + order.Command.GetType().Name),
        };
    }

    // What every act of a desk has in common: the copy is there, the caller holds a role, the state fits, the factor is shown.
    private Decision<ReportEvent> Desk(
        ReportAct act,
        BodyCode body,
        ReportOrder order,
        ReportFacts facts,
        Func<Copy, Signature, Decision<ReportEvent>> rule
    )
    {
        if (!Copies.TryGetValue(body, out var copy) || !Lineage.MaySee(order.Caller, this, body, facts))
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, act, body, facts.Today) is null)
        {
            return Refusals.NotAllowed;
        }
        if ((Locked(copy, facts) ?? CheckMerged(act, body)) is { } refusal)
        {
            return refusal;
        }
        foreach (var move in Move.Of(act))
        {
            if (
                !move.From.Contains(copy.Stage)
                || order.Caller.As(facts.Today, body, move.Roles.AsSpan()) is not { } grant
            )
            {
                continue;
            }
            return move.StepUp && !order.Caller.SteppedUp
                ? Refusals.StepUpNeeded
                : rule(copy, Signature.Of(order.Caller.Person, grant));
        }
        return Refusals.WrongStage(copy.Stage);
    }

    private static Decision<ReportEvent> Happens(Signature by, params ReadOnlySpan<ReportEvent> events) =>
        new(null, by, [.. events], [], null);

    private static Decision<ReportEvent> WithReason(
        string reason,
        Signature by,
        ReportEvent happened,
        string field = "reason"
    ) => Plain.Passage(reason, MostReasonCharacters, field) is { } refusal ? refusal : Happens(by, happened);

    private static Decision<ReportEvent> Makes(
        Signature by,
        ReportEvent happened,
        ImmutableArray<PaperText> texts,
        int? item
    ) => new(null, by, [happened], texts, item);

    private const int MostReasonCharacters = 500;
}
