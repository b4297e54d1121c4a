using System.Diagnostics.Metrics;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>Measures the writing of the record (记录指标), under the house's common name.</summary>
internal static class RecordMeter
{
    private static readonly Meter Meter = new("ZhengXie.Linked");
    private static readonly Counter<long> Acts = Meter.CreateCounter<long>("linked.acts", "{act}", "办理数，按结果");

    private static readonly Histogram<int> Groups = Meter.CreateHistogram<int>(
        "linked.group.acts",
        "{act}",
        "每组办理数"
    );

    private static readonly Histogram<double> Trips = Meter.CreateHistogram<double>(
        "linked.group.duration",
        "s",
        "每组往返与提交的用时"
    );

    /// <summary>A group went to the server and back.</summary>
    public static void Sent(int acts, TimeSpan took)
    {
        Groups.Record(acts);
        Trips.Record(took.TotalSeconds);
    }

    /// <summary>An act got its answer.</summary>
    public static void Answered(Verdict verdict) =>
        Acts.Add(1, new KeyValuePair<string, object?>("verdict", verdict.ToString()));
}
