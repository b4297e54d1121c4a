using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What the caller may do now; each family of acts adds its own, so that screens know what may be pressed.</content>
public static partial class JointTaskPermission
{
    /// <summary>With the task as a whole, by stable names.</summary>
    public static IEnumerable<string> Possible(Caller caller, JointTask task, JointTaskFacts facts) =>
        [
            .. PossibleOfPlan(caller, task, facts),
            .. CourseActs(caller, task, facts),
            .. PossibleOfTotal(caller, task, facts),
            .. PossibleOfOutcome(caller, task, facts),
        ];

    /// <summary>With one invited body's answer or part, by stable names.</summary>
    public static IEnumerable<string> PossibleFor(
        Caller caller,
        JointTask task,
        Invitation invited,
        JointTaskFacts facts
    ) =>
        [
            .. AnswerActs(caller, task, invited, facts),
            .. DeliveryActs(caller, task, invited, facts),
            .. UrgingActs(caller, task, invited, facts),
        ];
}
