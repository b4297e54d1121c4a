using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Answers;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>回执: what the invited bodies answer.</content>
public sealed partial record JointTask
{
    private const int MostAnswerCharacters = 500;

    /// <summary>Whether a body may still come in: the total report has not gone out to be signed.</summary>
    internal bool TakesAnswers => IsRunning && Stage < TaskStage.Deliberating;

    private Decision<JointTaskEvent> Decide(AnswerCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            SignForTask act => Answers(
                order,
                facts,
                act.Body,
                act.Evidence,
                invited => invited.Answer.SignedForAt is null ? null : Refusals.TaskSignedForAlready,
                (_, by) => Happens(by, new TaskSignedFor(act.Body, act.Evidence))
            ),
            JoinTask act => Answers(order, facts, act.Body, act.Evidence, CheckJoining, (_, by) => Join(act, by)),
            AskAdjustment act => Answers(
                order,
                facts,
                act.Body,
                act.Evidence,
                CheckAsking,
                (invited, by) => Ask(act, invited, by, facts)
            ),
            DecideAdjustment act => DecideOn(act, order, facts),
            DeclineTask act => Answers(
                order,
                facts,
                act.Body,
                act.Evidence,
                CheckDeclining,
                (_, by) => Decline(act, by)
            ),
            ClaimSubTopics act => Answers(
                order,
                facts,
                act.Body,
                act.Evidence,
                CheckTakingPart,
                (_, by) => Claim(act, by)
            ),
            NameTeam act => Answers(
                order,
                facts,
                act.Body,
                act.Evidence,
                CheckTakingPart,
                (_, by) => Name(act, by, facts)
            ),
            _ => throw Without("rule", command),
        };

    // What every answer has in common: whose it is, whether the task runs, and how the launcher knows of one he enters.
    private Decision<JointTaskEvent> Answers(
        JointTaskOrder order,
        JointTaskFacts facts,
        BodyCode body,
        string? evidence,
        Func<Invitation, Refusal?> now,
        Func<Invitation, Signature, Decision<JointTaskEvent>> rule
    )
    {
        if (InvitationOf(body) is not { } invited || !SeesPart(order.Caller, invited, facts))
        {
            return Refusals.NotFound;
        }
        if (JointTaskPermission.ToAnswer(order.Caller, this, invited, facts) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = IsRunning ? now(invited) : Refusals.TaskEnded;
        refusal ??= CheckEvidence(evidence, JointTaskSight.IsCarried(body, facts.Bodies));
        return refusal is not null ? refusal : rule(invited, by);
    }

    // Whoever stands with neither the launcher nor the body must not learn that it is invited.
    private bool SeesPart(Caller caller, Invitation invited, JointTaskFacts facts)
    {
        var keys = JointTaskSight.KeysOf(caller, facts.Today, facts.Bodies);
        return JointTaskSight.SeesAll(keys, this) || JointTaskSight.SeesOwn(keys, invited.Body);
    }

    private static Refusal? CheckEvidence(string? evidence, bool carried) =>
        carried ? Plain.Passage(evidence, MostAnswerCharacters, "evidence")
        : evidence is null ? null
        : Refusals.TaskEvidenceUnneeded;

    private Refusal? CheckJoining(Invitation invited) =>
        invited.Participates ? Refusals.TaskJoinedAlready
        : !TakesAnswers ? Refusals.TaskJoiningClosed
        : invited.Answer.Asked is not null ? Refusals.AdjustmentPending
        : null;

    private static Refusal? CheckTakingPart(Invitation invited) =>
        invited.Participates ? null : Refusals.TaskNotParticipating;

    /// <summary>Why the body cannot decline now, whatever it says, if it cannot.</summary>
    internal Refusal? CheckDeclining(Invitation invited) =>
        invited.Declined ? Refusals.TaskDeclinedAlready
        : invited.Delivery.State != DeliveryState.None || !TakesAnswers ? Refusals.TaskDecliningTooLate
        : null;

    private static Decision<JointTaskEvent> Join(JoinTask command, Signature by) =>
        Plain.Optional(command.Words, MostAnswerCharacters, "words") is { } refusal
            ? refusal
            : Happens(by, new TaskJoined(command.Body, Worded(command.Words), command.Evidence));

    private static Decision<JointTaskEvent> Decline(DeclineTask command, Signature by) =>
        Plain.Passage(command.Reason, MostAnswerCharacters, "reason") is { } refusal
            ? refusal
            : Happens(by, new TaskDeclined(command.Body, command.Reason, command.Evidence));

    private static string? Worded(string? words) => Plain.IsBlank(words) ? null : words;
}
