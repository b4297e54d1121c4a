using Microsoft.Extensions.Caching.Memory;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// Streams of one noun as they stand in the record (事件流现状), for whoever does not keep them: what was folded before is
/// remembered, and only what came since is read. The answer is never older than the question.
/// </summary>
/// <typeparam name="TNoun">The rules.</typeparam>
/// <typeparam name="TState">The folded state; immutable.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <param name="streams">Reads the streams.</param>
public sealed class FoldedStreams<TNoun, TState, TEvent, TOrder, TFacts>(Streams streams) : IDisposable
    where TNoun : INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
{
    private const int MostRemembered = 1_000;

    private readonly MemoryCache remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>The state of the stream; none if there is no such stream, or it is another noun's.</summary>
    public async Task<TState?> Read(Guid stream, CancellationToken cancellation = default)
    {
        var known = remembered.Get<KeptState<TState>>(stream) ?? new(StreamHead.None, TNoun.Start);
        var later = await streams.LoadAfter(stream, known.Head, cancellation);
        if (later.Head.Version == 0 || !Fold.IsOwn<TEvent>(later))
        {
            return default;
        }
        if (later.Events is [])
        {
            return known.State;
        }
        var now = new KeptState<TState>(
            later.Head,
            later.Events.Select(Fold.Own<TEvent>).Aggregate(known.State, TNoun.Evolve)
        );
        remembered.Set(stream, now, new MemoryCacheEntryOptions { Size = 1 });
        return now.State;
    }

    /// <inheritdoc/>
    public void Dispose() => remembered.Dispose();
}
