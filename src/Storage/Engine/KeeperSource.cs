using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>What all keepers of one noun share, and where they are opened.</summary>
/// <typeparam name="TNoun">The rules.</typeparam>
/// <typeparam name="TState">The folded state.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class KeeperSource<TNoun, TState, TEvent, TOrder, TFacts>(
    Journal journal,
    IFactSource<TOrder, TFacts> facts,
    ActComposer<TNoun, TState, TEvent, TOrder, TFacts> composer,
    Ringer ringer,
    FiguresRing figures
) : IKeeperSource<TOrder>
    where TNoun : INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
    where TOrder : IOrder
    where TFacts : IFacts
{
    private static readonly Dictionary<Guid, LoadedStream> Nothing = [];

    internal Journal Journal => journal;

    internal IFactSource<TOrder, TFacts> Facts => facts;

    internal ActComposer<TNoun, TState, TEvent, TOrder, TFacts> Composer => composer;

    /// <inheritdoc/>
    public IKeeper<TOrder> Open(Guid stream) => new Keeper<TNoun, TState, TEvent, TOrder, TFacts>(stream, this);

    /// <summary>The streams as they stand; those that do not exist, or are another noun's, are left out.</summary>
    internal async Task<IReadOnlyDictionary<Guid, KeptState<TState>>> Others(IEnumerable<Guid> streams)
    {
        var asked = streams.Distinct().ToArray();
        var loaded = asked.Length == 0 ? Nothing : await journal.Load(asked);
        return loaded
            .Where(other => other.Value.Events is not [] && Fold.IsOwn<TEvent>(other.Value))
            .ToDictionary(other => other.Key, other => Fold.Of<TNoun, TState, TEvent, TOrder, TFacts>(other.Value));
    }

    internal void Ring(Act act, Appended appended)
    {
        ringer.Ring(appended.Rings);
        foreach (var body in act.Rows.Select(row => row.Row).OfType<IFiguresRow>().Select(row => row.Body).Distinct())
        {
            figures.Changed(body);
        }
    }
}
