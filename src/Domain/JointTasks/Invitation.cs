using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Invitation (邀请) of one body to a joint task.</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Offline">线下: it had not joined when it was invited.</param>
/// <param name="Due">分报告截止 in force (UTC); none where the kind asks for no part.</param>
public sealed partial record Invitation(BodyCode Body, bool Offline, DateTimeOffset? Due)
{
    /// <summary>How far its part is on its way.</summary>
    public Delivery Delivery { get; init; } = Delivery.None;

    /// <summary>分报告编号 under the task's number, such as <c>420600-LD-2025-001/420625</c>.</summary>
    public string NumberIn(JointTask task) => task.Number + "/" + Body.Value;
}
