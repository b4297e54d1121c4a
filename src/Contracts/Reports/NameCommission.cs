using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Name the commission (标明约稿) that a report answers, at a desk: one that was addressed to the body, or that it issued
/// itself. What was named further below stays.
/// </summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Commission">The commission; none takes the mark off.</param>
public sealed record NameCommission(BodyCode Body, CommissionId? Commission) : ReportCommand;
