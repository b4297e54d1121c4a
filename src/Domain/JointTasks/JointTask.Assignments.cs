using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>承办事项: signed for, given more time once, urged, looked at again.</content>
public sealed partial record JointTask
{
    private const int MostUrgingsOfHandler = 200;
    private const int MostLooks = 20;
    private const int MostFindings = 2000;
    private static readonly TimeSpan BetweenUrgingsOfHandler = TimeSpan.FromHours(4);

    // The unit's own, or the launcher's desk. To an invited body, and to another unit, there is no such thing.
    private Decision<JointTaskEvent> Decide(AssignmentCommand command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (
            Outcome.AssignmentAt(command.Assignment) is not { } assignment
            || !JointTaskSight.SeesAssignment(order.Caller, this, assignment, facts)
        )
        {
            return Refusals.NotFound;
        }
        var handler = JointTaskPermission.ToHandle(order.Caller, this, assignment, facts.Today);
        var lead = JointTaskPermission.ToEdit(order.Caller, Body, facts.Today);
        return command switch
        {
            SignForAssignment => By(handler, by => SignFor(assignment, by)),
            AskMoreTime act => By(handler, by => AskTime(act, assignment, by, facts)),
            DecideMoreTime act => By(
                JointTaskPermission.ToGrantTime(order.Caller, this, facts.Today),
                by => DecideTime(act, assignment, by, facts)
            ),
            UrgeHandler act => By(lead, by => Urge(act, assignment, by, facts)),
            ReplyToSuggestions act => By(handler, by => Reply(act, assignment, by, facts)),
            CorrectReply act => By(handler, by => Correct(act, assignment, by)),
            RecordConversion act => By(handler, by => Convert(act, assignment, by)),
            ReportConversion act => By(handler, by => Report(act, assignment, by)),
            LookBack act => By(lead, by => Look(act, assignment, by, facts)),
            _ => throw Without("rule", command),
        };
    }

    private static Decision<JointTaskEvent> SignFor(Assignment assignment, Signature by) =>
        assignment.IsAnswered ? Refusals.AssignmentAnswered
        : assignment.Handling.SignedForAt is not null ? Refusals.AssignmentSignedForAlready
        : Makes(by, assignment.Item, [], new AssignmentSignedFor(assignment.Item));

    private static Decision<JointTaskEvent> AskTime(
        AskMoreTime command,
        Assignment assignment,
        Signature by,
        JointTaskFacts facts
    )
    {
        var refusal = assignment.IsAnswered ? Refusals.AssignmentAnswered : null;
        refusal ??= Extension.CheckAsking(assignment.Handling.Extension, assignment.Due);
        refusal ??= Extension.CheckAsked(assignment.Due, command.Until, command.Reason, facts.Today);
        return refusal is not null
            ? refusal
            : Makes(
                by,
                assignment.Item,
                [],
                new MoreTimeAsked(assignment.Item, assignment.Due, command.Until, command.Reason)
            );
    }

    private Decision<JointTaskEvent> DecideTime(
        DecideMoreTime command,
        Assignment assignment,
        Signature by,
        JointTaskFacts facts
    )
    {
        var asked = assignment.Handling.Extension;
        var refusal = assignment.IsAnswered ? Refusals.AssignmentAnswered : null;
        refusal ??= Extension.CheckDeciding(asked, by.Person);
        refusal ??= asked!.CheckDecided(command.Granted, command.Reason, facts.Today);
        if (refusal is not null)
        {
            return refusal;
        }
        var clock = command.Granted ? OutcomeClocks.Until(asked!.Until, this, facts) : null;
        return Makes(
            by,
            assignment.Item,
            [],
            new MoreTimeDecided(assignment.Item, command.Granted, asked!.Until, command.Reason, clock)
        );
    }

    private static Decision<JointTaskEvent> Urge(
        UrgeHandler command,
        Assignment assignment,
        Signature by,
        JointTaskFacts facts
    )
    {
        var refusal = CheckUrging(assignment, facts.Now);
        refusal ??= Plain.Passage(command.Reason, MostOutcomeReason, "reason");
        refusal ??= Enum.IsDefined(command.Channel) ? null : Refusals.WrongValue.At("channel");
        return refusal is not null
            ? refusal
            : Makes(by, assignment.Item, [], new HandlerUrged(assignment.Item, command.Reason, command.Channel));
    }

    /// <summary>Why the unit cannot be urged now, if it cannot.</summary>
    internal static Refusal? CheckUrging(Assignment assignment, DateTimeOffset now) =>
        assignment.IsDone ? Refusals.UrgingNothingWaits
        : assignment.Urgings.Length >= MostUrgingsOfHandler ? Refusals.HandlerUrgingsTooMany
        : assignment.Urgings is [.., var last] && now < last.At + BetweenUrgingsOfHandler
            ? Refusals.UrgedLately(last.At + BetweenUrgingsOfHandler)
        : null;

    private Decision<JointTaskEvent> Look(LookBack command, Assignment assignment, Signature by, JointTaskFacts facts)
    {
        if (CheckLooking(assignment, facts.Today) is { } tooEarly)
        {
            return tooEarly;
        }
        var refusal = Plain.Passage(command.Findings, MostFindings, "findings");
        refusal ??=
            command.Done && Outcome.ConversionsOf(assignment).Any(conversion => !conversion.IsOver)
                ? Refusals.LookBackUnfinished
                : null;
        refusal ??= !command.Done && assignment.Looks.Length + 1 >= MostLooks ? Refusals.LooksTooMany : null;
        if (refusal is not null)
        {
            return refusal;
        }
        var findings = ReportPaper.Of(command.Findings);
        DateOnly? next = command.Done
            ? null
            : OutcomeClocks.LookBackAfter(facts.Today, OutcomeClocks.CalendarOf(this, facts));
        var clock = next is { } day ? OutcomeClocks.Until(day, this, facts) : null;
        return Makes(
            by,
            assignment.Item,
            [findings],
            new LookedBack(assignment.Item, command.Done, findings.Hash, next, clock)
        );
    }

    /// <summary>Why it cannot be looked at again on the day, if it cannot.</summary>
    internal static Refusal? CheckLooking(Assignment assignment, DateOnly today) =>
        assignment.IsDone ? Refusals.AssignmentDone
        : assignment.LookBackOn is not { } on ? Refusals.AssignmentUnanswered
        : today < on ? Refusals.LookBackTooEarly
        : null;
}
