using System.Collections.Concurrent;
using ZhengXie.Linked.Gateway.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>Writes down which feeds were asked for in vain.</summary>
public sealed class RefusedJoins : IJoinWitness
{
    private readonly ConcurrentQueue<string> asked = [];

    public IReadOnlyList<string> Asked => [.. asked];

    public Task HearJoin(string feed)
    {
        asked.Enqueue(feed);
        return Task.CompletedTask;
    }
}
