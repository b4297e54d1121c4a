using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Cascades;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>级联: a task is the part of an upper one. The upper task's own stream does not know of it.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(LinkCommand command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (JointTaskPermission.ToEdit(order.Caller, Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (Stage >= TaskStage.Closed)
        {
            return Refusals.TaskEnded;
        }
        return command switch
        {
            LinkToParent link => Link(link, by, order, facts),
            UnlinkFromParent unlink => Unlink(unlink, by),
            _ => throw Without("rule", command),
        };
    }

    private Decision<JointTaskEvent> Link(LinkToParent link, Signature by, JointTaskOrder order, JointTaskFacts facts)
    {
        if (Parent is not null)
        {
            return Refusals.LinkedAlready;
        }
        return CascadeRules.Check(link.Parent, order.Caller, Body, Plan.PartDue, link.PastParent, facts) is { } refusal
            ? refusal
            : Happens(by, new TaskLinked(link.Parent));
    }

    private Decision<JointTaskEvent> Unlink(UnlinkFromParent unlink, Signature by) =>
        Parent is not { } parent ? Refusals.NotLinked
        : Plain.Passage(unlink.Reason, PlanBounds.Reason, "reason") is { } refusal ? refusal
        : Happens(by, new TaskUnlinked(parent, unlink.Reason));

    private JointTask After(LinkEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            TaskLinked linked => this with { Parent = linked.Parent },
            TaskUnlinked => this with { Parent = null },
            _ => throw Without("fold", happened),
        };

    // Those invited below are not told: what the task is a part of is between its launcher and the upper body.
    private IEnumerable<string> TellOf(LinkEvent happened) => Launcher;
}
