using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Cascades;

/// <summary>
/// Rules of cascades (级联规范): a body that was invited to a task opens one of its own for it, once, and asks for its parts
/// before its own is due, unless it says that it knows better.
/// </summary>
public static class CascadeRules
{
    /// <summary>Why the task cannot be the part of the upper one, if it cannot.</summary>
    /// <param name="parent">The upper task that is named; none if none is.</param>
    /// <param name="caller">Who names it: only a desk knows what its body was invited to.</param>
    /// <param name="body">The body that launches the lower task.</param>
    /// <param name="due">When its parts are due (UTC).</param>
    /// <param name="pastParent">Whether the caller has confirmed that they come later than the upper task asks.</param>
    /// <param name="facts">What else is known.</param>
    public static Refusal? Check(
        JointTaskId? parent,
        Caller caller,
        BodyCode body,
        DateTimeOffset? due,
        bool pastParent,
        JointTaskFacts facts
    )
    {
        if (parent is null)
        {
            return null;
        }
        if (
            facts.Parent is not { Task: { IsIssued: true } upper } found
            || upper.Id != parent
            || upper.InvitationOf(body) is not { } invited
            || JointTaskPermission.ToEdit(caller, body, facts.Today) is null
        )
        {
            return Refusals.ParentUnknown.At("parent");
        }
        return !upper.IsRunning ? Refusals.ParentEnded.At("parent")
            : !invited.Participates ? Refusals.ParentNotJoined.At("parent")
            : found.Opened ? Refusals.ParentTaken.At("parent")
            : CheckDue(invited, due, pastParent);
    }

    /// <summary>Whether parts due at the moment come too late for the upper task, and nobody has confirmed it.</summary>
    public static Refusal? CheckDue(JointTask task, DateTimeOffset? due, bool pastParent, JointTaskFacts facts) =>
        facts.Parent is { Task: var upper } && upper.Id == task.Parent && upper.InvitationOf(task.Body) is { } invited
            ? CheckDue(invited, due, pastParent)
            : null;

    private static Refusal? CheckDue(Invitation invited, DateTimeOffset? due, bool pastParent) =>
        invited.Due is { } limit && due > limit && !pastParent
            ? Refusals.LaterThanParent.At("plan.dates.partDue")
            : null;
}
