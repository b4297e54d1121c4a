using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Outbox;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Makes an act of a decision (成文): bytes, chain, who is told, which list rows change.</summary>
/// <typeparam name="TNoun">The rules.</typeparam>
/// <typeparam name="TState">The folded state.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <param name="codec">Writes the bytes.</param>
/// <param name="lists">The noun's list writers.</param>
/// <param name="algorithm">What the chain is hashed with.</param>
public sealed class ActComposer<TNoun, TState, TEvent, TOrder, TFacts>(
    EventCodec codec,
    IEnumerable<IListWriter<TState, TEvent>> lists,
    ChainAlgorithm algorithm
)
    where TNoun : INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
    where TOrder : IOrder
    where TFacts : IFacts
{
    private readonly IListWriter<TState, TEvent>[] lists = [.. lists];

    /// <summary>The act that follows from a decision that was not refused.</summary>
    public ComposedAct<TEvent> Compose(TOrder order, TFacts facts, Decision<TEvent> decision, KeptState<TState> kept)
    {
        // The receipt is given again from a column that counts microseconds.
        var now = facts.Now.ToUniversalTime();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var events = decision
            .Events.Select(fact => new Recorded<TEvent>(fact, at, decision.By, null))
            .ToImmutableArray();
        var notices = ImmutableArray.CreateBuilder<ActNotice>();
        var messages = ImmutableArray.CreateBuilder<ListRow>();
        var after = kept.State;
        for (var place = 0; place < events.Length; place++)
        {
            after = TNoun.Evolve(after, events[place]);
            notices.AddRange(TNoun.Tell(after, events[place]).Select(notice => new ActNotice(notice, place)));
            messages.AddRange(TNoun.Alert(after, events[place]).Select(message => OutboxRow.Of(order, message, at)));
        }
        var act = new Act(order.Caller.Person.Value, order.Id, CommandContent.Of(order), order.Subject, at)
        {
            Item = decision.Item,
            Changes = events.IsEmpty ? [] : [Change(order.Stream, kept.Head, events)],
            Texts = decision.Texts,
            Notices = notices.DrainToImmutable(),
            Rows = events.IsEmpty
                ? []
                : [.. lists.SelectMany(list => list.Rows(kept.State, after, events)), .. messages],
        };
        return new ComposedAct<TEvent>(act, events);
    }

    private StreamChange Change(Guid stream, StreamHead before, ImmutableArray<Recorded<TEvent>> events) =>
        StreamChange.Of(
            stream,
            TNoun.Kind,
            before,
            events.Select(recorded => codec.Write(recorded.Event, recorded.At, recorded.By)),
            algorithm
        );
}
