using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Reports;

/// <summary>Keeper of one report (报告守护者), wherever in the cluster it stands.</summary>
[Alias("report")]
public interface IReportGrain : IKeeperGrain<ReportOrder>;
