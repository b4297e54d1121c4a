using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Order (指令) to a body: who asks for what, under which command id.</summary>
/// <param name="Body">The body's code.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record BodyOrder(BodyCode Body, CommandId Id, Caller Caller, BodyCommand Command) : IOrder
{
    Guid IOrder.Stream => Bodies.Body.Stream(Body);

    string IOrder.Subject => Body.Value;

    object IOrder.Command => Command;
}
