using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <summary>Counts how far the invited bodies of a task are (进展计数).</summary>
public static class TaskCount
{
    /// <summary>As the task stands.</summary>
    public static TaskCounts Of(JointTask task)
    {
        int Many(Func<Invitation, bool> which) => task.Invitations.Count(which);
        return new(
            task.Invitations.Length,
            Many(invited => invited.Answer.SignedForAt is not null),
            Many(invited => invited.Participates),
            Many(invited => invited.Answer.Asked is not null),
            Many(invited => invited.OwesAnswer),
            Many(invited => invited.Declined),
            Many(invited => invited.Delivery.IsAway),
            Many(invited => invited.Delivery.ReceivedVersion is not null),
            Many(invited => invited.Delivery.IsAway && invited.Delivery.Late)
        );
    }
}
