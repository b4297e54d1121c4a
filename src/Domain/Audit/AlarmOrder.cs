using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Audit;

/// <summary>Order (指令) to an alarm.</summary>
/// <param name="Alarm">The alarm.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record AlarmOrder(Guid Alarm, CommandId Id, Caller Caller, AlarmCommand Command) : IOrder
{
    Guid IOrder.Stream => Alarm;

    string IOrder.Subject => Alarm.ToString();

    object IOrder.Command => Command;
}
