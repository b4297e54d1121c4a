using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>Order (指令) on a commission: who asks for what, under which command id.</summary>
/// <param name="Commission">The commission.</param>
/// <param name="Id">The command id.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record CommissionOrder(CommissionId Commission, CommandId Id, Caller Caller, CommissionCommand Command)
    : IOrder
{
    Guid IOrder.Stream => Commission.Value;

    string IOrder.Subject => Commission.ToString();

    object IOrder.Command => Command;
}
