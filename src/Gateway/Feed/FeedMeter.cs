using System.Diagnostics.Metrics;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Measures the hub (门铃指标).</summary>
public sealed class FeedMeter
{
    /// <summary>Registers what can be observed at any time.</summary>
    public FeedMeter(IMeterFactory meters, Listeners listeners)
    {
        var meter = meters.Create(CollectorExport.Source);
        meter.CreateObservableGauge("linked.hub.screens", () => listeners.All.Count, "{screen}", "在线页面");
        meter.CreateObservableGauge("linked.hub.feeds", () => listeners.JoinedFeeds.Count, "{feed}", "被关注的通知流");
    }
}
