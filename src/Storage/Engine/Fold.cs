using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Fold (折叠): the state that a stream's events arrive at.</summary>
public static class Fold
{
    /// <summary>The event as one of the noun's own family.</summary>
    /// <exception cref="InvalidDataException">It belongs to another noun.</exception>
    public static Recorded<TEvent> Own<TEvent>(Recorded<IEvent> recorded)
        where TEvent : IEvent =>
        recorded.Event is TEvent own
            ? new Recorded<TEvent>(own, recorded.At, recorded.By, recorded.Number)
            : throw new InvalidDataException($"A {recorded.Event.GetType().Name} is no {typeof(TEvent).Name}.");

    /// <summary>Whether the stream, if there is one, is the noun's own; a guessed id may be that of another noun's.</summary>
    public static bool IsOwn<TEvent>(LoadedStream stream)
        where TEvent : IEvent => stream.Events is [] or [{ Event: TEvent }, ..];

    /// <summary>Folds a whole stream.</summary>
    /// <exception cref="InvalidDataException">An event of it belongs to another noun.</exception>
    public static KeptState<TState> Of<TNoun, TState, TEvent, TOrder, TFacts>(LoadedStream stream)
        where TNoun : INoun<TState, TEvent, TOrder, TFacts>
        where TEvent : IEvent =>
        new(stream.Head, stream.Events.Select(Own<TEvent>).Aggregate(TNoun.Start, TNoun.Evolve));
}
