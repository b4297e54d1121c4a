using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>Order (指令) to a body's calendar.</summary>
/// <param name="Body">The body.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record CalendarOrder(BodyCode Body, CommandId Id, Caller Caller, CalendarCommand Command) : IOrder
{
    Guid IOrder.Stream => BodyCalendar.Stream(Body);

    string IOrder.Subject => Body.Value;

    object IOrder.Command => Command;
}
