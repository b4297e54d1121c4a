using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>Order (指令) to a body's duty roster.</summary>
/// <param name="Body">The body.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record DutyOrder(BodyCode Body, CommandId Id, Caller Caller, DutyCommand Command) : IOrder
{
    Guid IOrder.Stream => DutyRoster.Stream(Body);

    string IOrder.Subject => Body.Value;

    object IOrder.Command => Command;
}
