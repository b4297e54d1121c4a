using System.Diagnostics.Metrics;

namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>Measures what processes of a cluster tell each other (传讯指标), under the house's common name.</summary>
public static class TidingsMeter
{
    private static readonly Meter Meter = new("ZhengXie.Linked");

    private static readonly Counter<long> Batches = Meter.CreateCounter<long>(
        "linked.tidings.batches",
        "{batch}",
        "传讯批数，按是否得到答复"
    );

    private static readonly Counter<long> Refused = Meter.CreateCounter<long>(
        "linked.tidings.dropped",
        "{item}",
        "因待传已满而放弃的条数，由例行刷新补上"
    );

    private static readonly UpDownCounter<int> Hearers = Meter.CreateUpDownCounter<int>(
        "linked.tidings.hearers",
        "{process}",
        "本节点传讯的对象数"
    );

    private static readonly Counter<long> Lost = Meter.CreateCounter<long>(
        "linked.tidings.lost",
        "{process}",
        "久无答复而除名的进程数"
    );

    /// <summary>A batch was heard.</summary>
    public static void Told() => Batches.Add(1, new KeyValuePair<string, object?>("heard", true));

    /// <summary>A batch was not heard and waits again.</summary>
    public static void Failed() => Batches.Add(1, new KeyValuePair<string, object?>("heard", false));

    /// <summary>So much found no room.</summary>
    public static void FoundNoRoom(int items)
    {
        if (items > 0)
        {
            Refused.Add(items);
        }
    }

    /// <summary>So many processes more, or fewer, are told.</summary>
    public static void HearersChanged(int more) => Hearers.Add(more);

    /// <summary>A process was taken for dead.</summary>
    public static void HearerLost() => Lost.Add(1);
}
