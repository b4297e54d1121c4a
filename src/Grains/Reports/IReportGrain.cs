using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Reports;

/// <summary>Keeper of one report (报告守护者), wherever in the cluster it stands. Its key is the report's id.</summary>
[Alias("report")]
public interface IReportGrain : IGrainWithGuidKey
{
    /// <summary>Does what is ordered; the outcome comes after the commit, and a refusal is a value.</summary>
    /// <param name="order">An order on this report.</param>
    /// <param name="cancellation">Ends the wait for a turn; an order at work is not cancelled.</param>
    [Alias("do")]
    Task<Outcome> Do([Immutable] ReportOrder order, CancellationToken cancellation = default);
}
