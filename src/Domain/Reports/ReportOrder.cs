using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Order (办理请求): a caller asks that a command be done to a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Id">The command id that the client chose.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Command">What is asked.</param>
public sealed record ReportOrder(ReportId Report, CommandId Id, Caller Caller, ReportCommand Command) : IOrder
{
    Guid IOrder.Stream => Report.Value;

    string IOrder.Subject => Report.ToString();

    object IOrder.Command => Command;
}
