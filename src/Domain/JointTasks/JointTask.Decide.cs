using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What may be done with a joint task; each family of commands has its own rules.</content>
public sealed partial record JointTask
{
    /// <inheritdoc/>
    public static Decision<JointTaskEvent> Decide(JointTask state, JointTaskOrder order, JointTaskFacts facts)
    {
        // Any other command on a task that does not exist is answered as on one that the caller may not see.
        var first = order.Command is DraftTask && !state.Exists;
        if (!first && !order.Caller.IsHouse && !Concerns(state, order, facts))
        {
            return Refusals.NotFound;
        }
        return order.Command switch
        {
            PlanCommand command => state.Decide(command, order, facts),
            AnswerCommand command => state.Decide(command, order, facts),
            CourseCommand command => state.Decide(command, order, facts),
            DeliveryCommand command => state.Decide(command, order, facts),
            TotalCommand command => state.Decide(command, order, facts),
            OutcomeCommand command => state.Decide(command, order, facts),
            LinkCommand command => state.Decide(command, order, facts),
            _ => throw state.Without("rule", order.Command),
        };
    }

    // A handling unit sees nothing of a task but what is assigned to it.
    private static bool Concerns(JointTask state, JointTaskOrder order, JointTaskFacts facts) =>
        JointTaskSight.Sees(order.Caller, state, facts)
        || (order.Command is AssignmentCommand && JointTaskSight.HandlesSome(order.Caller, state, facts));

    private InvalidOperationException Without(string what, object of) =>
        new($"Joint task {Id}: a {of.GetType().Name} without a {what}.");
}
