using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>When each body came to know of the task.</content>
public sealed partial record JointTask
{
    /// <summary>When the body was invited (UTC): with the issue, or with the change that added it.</summary>
    /// <exception cref="InvalidOperationException">The task was not issued.</exception>
    public DateTimeOffset InvitedAt(BodyCode body) =>
        PlanChanges.FirstOrDefault(change => change.Added.Contains(body))?.At
        ?? IssuedAt
        ?? throw new InvalidOperationException($"Joint task {Id} was not issued.");
}
