using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Answers;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>调整: what an invited body asks to have otherwise, and what the launcher says to it.</content>
public sealed partial record JointTask
{
    private const int MostAdjustments = 20;

    /// <summary>Why the body cannot ask for an adjustment now, whatever it asks, if it cannot.</summary>
    internal Refusal? CheckAsking(Invitation invited) =>
        invited.Declined ? Refusals.TaskDeclinedAlready
        : !TakesAnswers ? Refusals.TaskJoiningClosed
        : invited.Answer.Asked is not null ? Refusals.AdjustmentPending
        : invited.Answer.Adjustments.Length >= MostAdjustments ? Refusals.AdjustmentsTooMany
        : null;

    private static Decision<JointTaskEvent> Ask(
        AskAdjustment command,
        Invitation invited,
        Signature by,
        JointTaskFacts facts
    )
    {
        var scope = Worded(command.Scope);
        var refusal = command.Due is null && scope is null ? Refusals.AdjustmentEmpty : null;
        refusal ??= command.Due is { } due && !MayBeDue(due, invited, facts) ? Refusals.AdjustmentDueWrong : null;
        refusal ??= Plain.Optional(scope, MostAnswerCharacters, "scope");
        refusal ??= Plain.Passage(command.Reason, MostAnswerCharacters, "reason");
        return refusal is not null
            ? refusal
            : Happens(
                by,
                new AdjustmentAsked(
                    command.Body,
                    invited.Due,
                    command.Due?.ToUniversalTime(),
                    scope,
                    command.Reason,
                    command.Evidence
                )
            );
    }

    private static bool MayBeDue(DateTimeOffset due, Invitation invited, JointTaskFacts facts) =>
        invited.Due is { } before && due > before && due > facts.Now && due <= facts.Now.AddYears(1);

    private Decision<JointTaskEvent> DecideOn(DecideAdjustment command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (InvitationOf(command.Body) is not { } invited || !SeesPart(order.Caller, invited, facts))
        {
            return Refusals.NotFound;
        }
        if (JointTaskPermission.ToLead(order.Caller, Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (!IsRunning)
        {
            return Refusals.TaskEnded;
        }
        if (invited.Answer.Asked is not { } asked)
        {
            return Refusals.AdjustmentNotAsked;
        }
        var refusal = command.Granted
            ? Plain.Optional(command.Words, MostAnswerCharacters, "words")
            : Plain.Passage(command.Words, MostAnswerCharacters, "words");
        return refusal is not null ? refusal : Happens(by, Decided(command, invited, asked, facts));
    }

    private AdjustmentDecided Decided(
        DecideAdjustment command,
        Invitation invited,
        Adjustment asked,
        JointTaskFacts facts
    )
    {
        // A date that was asked for may be over by now, or the plan's own may have moved beyond it.
        var due = command.Granted && asked.DueUntil is { } until && until > invited.Due ? until : (DateTimeOffset?)null;
        var again = !command.Granted && invited.Answer.State == AnswerState.Waiting;
        return new(
            command.Body,
            command.Granted,
            Worded(command.Words),
            due is { } moment ? TaskClocks.ForPart(this, moment, facts) : null,
            due is { } last && IsLast(last) ? TaskClocks.ForSumming(this, last, facts) : null,
            again ? TaskClocks.ForConfirmation(this, facts) : null
        );
    }

    private bool IsLast(DateTimeOffset due) =>
        Clocks.ContainsKey(TaskClocks.Summing) && Invitations.All(invited => invited.Due is null || invited.Due < due);
}
