using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What the caller may do now with what came out, so that screens know what may be pressed.</content>
public static partial class JointTaskPermission
{
    /// <summary>With the outcome as a whole.</summary>
    public static IEnumerable<string> PossibleOfOutcome(Caller caller, JointTask task, JointTaskFacts facts)
    {
        if (!Goes(task) || ToEdit(caller, task.Body, facts.Today) is null)
        {
            yield break;
        }
        if (task.Total.Version > 0 || !task.Sort.Has(TaskStage.Summing))
        {
            yield return "draft-output";
        }
        if (!task.Outcome.Directives.IsEmpty)
        {
            yield return "assign-directive";
        }
    }

    /// <summary>With one output.</summary>
    public static IEnumerable<string> PossibleOf(Caller caller, JointTask task, Output output, JointTaskFacts facts)
    {
        if (!Goes(task))
        {
            yield break;
        }
        var edits = ToEdit(caller, task.Body, facts.Today) is not null;
        var reviews = ToReview(caller, task.Body, facts.Today) is not null;
        var signs = ToSign(caller, task.Body, facts.Today) is not null;
        if (edits && output.State == OutputState.Drafting)
        {
            yield return "revise-output";
            yield return "submit-output";
        }
        if (reviews && output.State == OutputState.AwaitingReview)
        {
            yield return "approve-output";
        }
        if (signs && output.State == OutputState.AwaitingSignature)
        {
            yield return "sign-output";
        }
        if (
            (reviews && output.State == OutputState.AwaitingReview)
            || (signs && output.State == OutputState.AwaitingSignature)
        )
        {
            yield return "return-output";
        }
        if (edits && output.State < OutputState.Signed)
        {
            yield return "withdraw-output";
        }
        if (edits && output.IsSigned)
        {
            yield return "record-directive";
        }
    }

    /// <summary>With one assignment.</summary>
    public static IEnumerable<string> PossibleOf(
        Caller caller,
        JointTask task,
        Assignment assignment,
        JointTaskFacts facts
    )
    {
        if (!Goes(task) || assignment.IsDone)
        {
            yield break;
        }
        var handling = assignment.Handling;
        if (ToHandle(caller, task, assignment, facts.Today) is not null)
        {
            if (!assignment.IsAnswered && handling.SignedForAt is null)
            {
                yield return "sign-for-assignment";
            }
            if (!assignment.IsAnswered && Extension.CheckAsking(handling.Extension, assignment.Due) is null)
            {
                yield return "ask-more-time";
            }
            if (!assignment.IsAnswered)
            {
                yield return "reply-to-suggestions";
            }
            if (!assignment.Answers.IsEmpty)
            {
                yield return "correct-reply";
                yield return "record-conversion";
            }
            if (task.Outcome.ConversionsOf(assignment).Any(conversion => !conversion.IsOver))
            {
                yield return "report-conversion";
            }
        }
        if (
            ToGrantTime(caller, task, facts.Today) is { } by
            && !assignment.IsAnswered
            && Extension.CheckDeciding(handling.Extension, by.Person) is null
        )
        {
            yield return "decide-more-time";
        }
        if (ToEdit(caller, task.Body, facts.Today) is null)
        {
            yield break;
        }
        if (JointTask.CheckUrging(assignment, facts.Now) is null)
        {
            yield return "urge-handler";
        }
        if (JointTask.CheckLooking(assignment, facts.Today) is null)
        {
            yield return "look-back";
        }
    }

    private static bool Goes(JointTask task) => task is { IsRunning: true, Course.IsSuspended: false };
}
