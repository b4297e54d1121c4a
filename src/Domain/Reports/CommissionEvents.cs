using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>The commissions that the report answers (标明约稿), all of them as they stand from now on.</summary>
[EventName("report.commission-named", 1)]
public sealed record CommissionNamed(BodyCode Body, ImmutableArray<CommissionLink> Commissions) : ReportEvent;
