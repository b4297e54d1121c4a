using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What may be done with a part, the state after it, and who is told.</content>
public sealed partial record TaskPart
{
    /// <inheritdoc/>
    public static Decision<TaskPartEvent> Decide(TaskPart state, TaskPartOrder order, TaskPartFacts facts)
    {
        if (
            facts.Task is not { IsIssued: true } task
            || task.InvitationOf(order.Body) is null
            || !JointTaskSight.SeesOwn(JointTaskSight.KeysOf(order.Caller, facts.Today, facts.Bodies), order.Body)
        )
        {
            return Refusals.NotFound;
        }
        return order.Command switch
        {
            _ => throw new InvalidOperationException("A command without a rule: " + order.Command.GetType().Name),
        };
    }

    /// <inheritdoc/>
    public static TaskPart Evolve(TaskPart state, Recorded<TaskPartEvent> recorded) =>
        recorded.Event switch
        {
            _ => throw new InvalidOperationException("An event without a fold: " + recorded.Event.GetType().Name),
        };

    /// <inheritdoc/>
    public static IEnumerable<Notice> Tell(TaskPart after, Recorded<TaskPartEvent> recorded) =>
        [new(Feeds.Desk(after.Body), EventNames.Of(recorded.Event), after.Task.ToString(), after.Body.Value)];
}
