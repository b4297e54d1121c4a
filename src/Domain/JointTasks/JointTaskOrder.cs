using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Order (指令) on a joint task: who asks for what, under which command id.</summary>
/// <param name="Task">The task.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record JointTaskOrder(JointTaskId Task, CommandId Id, Caller Caller, JointTaskCommand Command) : IOrder
{
    Guid IOrder.Stream => Task.Value;

    string IOrder.Subject => Task.ToString();

    object IOrder.Command => Command;
}
