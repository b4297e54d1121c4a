using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <content>What an invited body is waited for, and what its launcher has to say to that.</content>
public static partial class TaskTodos
{
    private static IEnumerable<TaskTodo> OfInvited(JointTask task, Invitation invited)
    {
        var since = invited.Answer.AnsweredAt ?? task.InvitedAt(invited.Body);
        if (invited.OwesAnswer)
        {
            foreach (var todo in Waits(task, invited, TaskTodoKind.Answer, TaskTodoKind.CarryAnswer, since))
            {
                yield return todo with
                {
                    Clock = TaskClocks.OfConfirmation(invited.Body),
                };
            }
        }
        if (invited.Answer.Asked is { } asked)
        {
            yield return new(task.Body, Role.Editor, TaskTodoKind.DecideAdjustment, asked.AskedAt)
            {
                About = invited.Body,
            };
        }
        if (invited.Participates && invited.OwesPart && task.Total.Signed is null)
        {
            var returned = invited.Delivery is { State: DeliveryState.Returned, Sendings: [.., var last] }
                ? last.ReturnedAt
                : null;
            var why = returned is null ? TaskTodoKind.SendPart : TaskTodoKind.MendPart;
            foreach (var todo in Waits(task, invited, why, TaskTodoKind.CarryPart, returned ?? since))
            {
                yield return todo with
                {
                    Clock = TaskClocks.OfPart(invited.Body),
                };
            }
        }
        if (invited.Delivery is { State: DeliveryState.Sent, Sendings: [.., var sent] })
        {
            yield return new(task.Body, Role.Editor, TaskTodoKind.ReceivePart, sent.SentAt) { About = invited.Body };
        }
    }

    // A body that had not joined when it was invited is carried by the launcher until it does; both find it then.
    private static IEnumerable<TaskTodo> Waits(
        JointTask task,
        Invitation invited,
        TaskTodoKind why,
        TaskTodoKind carried,
        DateTimeOffset since
    )
    {
        yield return new(invited.Body, Role.Editor, why, since);
        if (invited.Offline)
        {
            yield return new(task.Body, Role.Editor, carried, since) { About = invited.Body };
        }
    }
}
