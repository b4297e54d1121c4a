using System.Collections.Concurrent;
using System.Diagnostics;
using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>How long each question took (各问用时), of all who asked.</summary>
internal sealed class AskedTimes
{
    private readonly ConcurrentDictionary<ListQuestion, ConcurrentQueue<int>> times = [];

    /// <summary>Asks, and remembers how long it took.</summary>
    public async Task Ask(ListHouse house, ListQuestion question, int turn)
    {
        var began = Stopwatch.GetTimestamp();
        await question.Ask(house, turn);
        times.GetOrAdd(question, _ => []).Enqueue((int)Stopwatch.GetElapsedTime(began).TotalMicroseconds);
    }

    /// <summary>Remembers what another has remembered.</summary>
    public void Add(AskedTimes others)
    {
        foreach (var (question, some) in others.times)
        {
            times[question] = some;
        }
    }

    /// <summary>Each question with its times, the slowest first.</summary>
    public IReadOnlyList<(ListQuestion Question, Samples Samples)> All =>
        [
            .. times
                .Select(one => (one.Key, new Samples([.. one.Value], 1)))
                .OrderByDescending(one => one.Item2.Percentile(0.95)),
        ];
}
