using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Link (约稿标注) from a report to a commission that it answers. A report that answers a relayed commission answers the
/// upper body's too, once it gets there: it carries a link for each.
/// </summary>
/// <param name="Commission">The commission.</param>
/// <param name="Giver">The body that asks: what comes to it counts there.</param>
public sealed record CommissionLink(CommissionId Commission, BodyCode Giver);
