using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>
/// 阶段 as an invited body may know it. The task's own stage tells how far the others are: that all have answered, that one
/// has sent its part. An invited body sees what follows from its own answer and part, and what the launcher made known.
/// </content>
public static partial class JointTaskSight
{
    /// <summary>The stage as the reader may know it.</summary>
    public static TaskStage StageFor(IReadOnlySet<string> keys, JointTask task)
    {
        // Even the first stage after the issue tells of others: it ends when the last of them has answered.
        if (SeesAll(keys, task) || !task.IsIssued || task.Stage >= TaskStage.Closed)
        {
            return task.Stage;
        }
        return task
            .Invitations.Where(invited => SeesOwn(keys, invited.Body))
            .Select(invited => Of(invited, task))
            .DefaultIfEmpty(TaskStage.Confirming)
            .Max();
    }

    private static TaskStage Of(Invitation invited, JointTask task) =>
        invited.Delivery.ReceivedVersion is not null && task.Stage >= TaskStage.Reported ? task.Stage
        : invited.Delivery.IsAway ? TaskStage.Collecting
        : invited.Answer.State == AnswerState.Participating && task.Sort.Has(TaskStage.Fieldwork) ? TaskStage.Fieldwork
        : TaskStage.Confirming;
}
