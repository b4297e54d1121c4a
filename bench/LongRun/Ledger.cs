using System.Diagnostics;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>Every acknowledgement of a run (回执底账), report by report in the order in which they came.</summary>
internal sealed class Ledger
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, List<Acknowledged>> reports = [];
    private readonly List<Acknowledged> all = [];
    private long last = Stopwatch.GetTimestamp();
    private TimeSpan silence;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return all.Count;
            }
        }
    }

    /// <summary>Writes one down.</summary>
    public void Add(Acknowledged acknowledged)
    {
        lock (gate)
        {
            all.Add(acknowledged);
            if (!reports.TryGetValue(acknowledged.Report, out var acts))
            {
                reports.Add(acknowledged.Report, acts = []);
            }
            acts.Add(acknowledged);
            var now = Stopwatch.GetTimestamp();
            var passed = Stopwatch.GetElapsedTime(last, now);
            silence = passed > silence ? passed : silence;
            last = now;
        }
    }

    /// <summary>The longest time without an acknowledgement since this was asked last.</summary>
    public TimeSpan TakeSilence()
    {
        lock (gate)
        {
            var longest = silence;
            silence = TimeSpan.Zero;
            return longest;
        }
    }

    /// <summary>Everything, report by report.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<Acknowledged>> Everything()
    {
        lock (gate)
        {
            return reports.ToDictionary(report => report.Key, report => (IReadOnlyList<Acknowledged>)[.. report.Value]);
        }
    }

    /// <summary>The reports of the newest acknowledgements up to a moment, and some others by chance, each with all of its acts.</summary>
    /// <param name="upTo">How many acknowledgements there were at that moment.</param>
    /// <param name="many">How many of either.</param>
    public IReadOnlyDictionary<Guid, IReadOnlyList<Acknowledged>> Sample(int upTo, int many)
    {
        lock (gate)
        {
            var newest = all.Take(upTo).TakeLast(many);
            var others = Random.Shared.GetItems(all.ToArray().AsSpan(0, upTo), upTo == 0 ? 0 : many);
            return newest
                .Concat(others)
                .Select(acknowledged => acknowledged.Report)
                .Distinct()
                .ToDictionary(report => report, report => (IReadOnlyList<Acknowledged>)[.. reports[report]]);
        }
    }
}
