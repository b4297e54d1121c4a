using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who sees what came out: a handling unit what is assigned to it, and nothing else of the task.</content>
public static partial class JointTaskSight
{
    /// <summary>Whether something of the task is assigned to a unit of the caller's.</summary>
    public static bool HandlesSome(Caller caller, JointTask task, JointTaskFacts facts)
    {
        if (task.Outcome.Assignments.IsEmpty)
        {
            return false;
        }
        var keys = KeysOf(caller, facts.Today, facts.Bodies);
        return task.Outcome.Assignments.Any(assignment => keys.Contains(Visibility.Unit(assignment.Unit)));
    }

    /// <summary>Whether the caller sees the assignment: as its unit, or with the launcher.</summary>
    public static bool SeesAssignment(Caller caller, JointTask task, Assignment assignment, JointTaskFacts facts) =>
        SeesAssignment(KeysOf(caller, facts.Today, facts.Bodies), task, assignment);

    /// <summary>Whether the holder of the keys sees the assignment.</summary>
    public static bool SeesAssignment(IReadOnlySet<string> keys, JointTask task, Assignment assignment) =>
        SeesAll(keys, task) || keys.Contains(Visibility.Unit(assignment.Unit));
}
