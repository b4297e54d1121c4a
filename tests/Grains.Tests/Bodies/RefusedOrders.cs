using System.Collections.Concurrent;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Bodies;

/// <summary>Due orders of a noun that refuses all of them, and rings when one was tried.</summary>
internal sealed class RefusedOrders(RingHeard bell) : IDueOrders
{
    public ConcurrentQueue<string> Tried { get; } = new();

    public string Noun => "note";

    public Task<Outcome> Do(DueStep step, IEngine engine, CancellationToken cancellation)
    {
        Tried.Enqueue(step.Item);
        bell.Ring([new Ring(step.Item, 1)]);
        return Task.FromResult<Outcome>(Refusals.Busy);
    }
}
