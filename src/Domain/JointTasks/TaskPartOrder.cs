using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Order (指令) on a part: who asks for what, under which command id.</summary>
/// <param name="Task">The task.</param>
/// <param name="Body">The body whose part it is.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record TaskPartOrder(
    JointTaskId Task,
    BodyCode Body,
    CommandId Id,
    Caller Caller,
    TaskPartCommand Command
) : IOrder
{
    Guid IOrder.Stream => TaskPart.IdOf(Task, Body);

    string IOrder.Subject => Task + "/" + Body.Value;

    object IOrder.Command => Command;
}
