using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <summary>
/// What waits on whom in a joint task (联动任务待办). What waits on an invited body follows from its own answer and part
/// alone, so that its list never tells what others did. While a task is suspended nothing waits.
/// </summary>
public static partial class TaskTodos
{
    /// <summary>Everything that waits as the task stands.</summary>
    public static IEnumerable<TaskTodo> Of(JointTask task) =>
        !task.Exists ? []
        : task.IsRunning ? (task.Course.IsSuspended ? [] : OfRunning(task))
        : OfPlan(task);

    private static IEnumerable<TaskTodo> OfPlan(JointTask task)
    {
        TaskTodo Waits(Role role, TaskTodoKind why) =>
            new(task.Body, role, why, PlannedAt(task)) { Clock = TaskClocks.Plan };
        return task.Stage switch
        {
            TaskStage.Drafting => [Waits(Role.Editor, TaskTodoKind.SubmitPlan)],
            TaskStage.AwaitingReview => [Waits(Role.Reviewer, TaskTodoKind.ReviewPlan)],
            TaskStage.AwaitingApproval => [Waits(Role.Signer, TaskTodoKind.ApprovePlan)],
            _ => [],
        };
    }

    // A plan waits since it was last written or something was last said of it.
    private static DateTimeOffset PlannedAt(JointTask task)
    {
        var written = task.Plans[^1].At;
        return task.PlanRemarks is [.., var said] && said.At > written ? said.At : written;
    }

    private static IEnumerable<TaskTodo> OfRunning(JointTask task) =>
        [.. task.Invitations.SelectMany(invited => OfInvited(task, invited)), .. OfTotal(task), .. OfOutcome(task)];

    private static IEnumerable<TaskTodo> OfTotal(JointTask task)
    {
        var expected = task.Invitations.Where(invited => !invited.Declined && invited.Due is not null).ToList();
        var ready =
            task.Sort.Has(TaskStage.Summing)
            && task.Total.Signed is null
            && task.Stage < TaskStage.Deliberating
            && expected.Count > 0
            && expected.All(invited => invited.Delivery.ReceivedVersion is not null);
        return ready
            ?
            [
                new(task.Body, Role.Editor, TaskTodoKind.MakeTotal, expected.Max(invited => LastReceived(invited)))
                {
                    Clock = TaskClocks.Summing,
                },
            ]
            : [];
    }

    private static DateTimeOffset LastReceived(Invitation invited) =>
        invited.Delivery.Sendings[^1].ReceivedAt ?? invited.Delivery.Sendings[^1].SentAt;
}
