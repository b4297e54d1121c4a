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
    /// <param name="order">What was ordered.</param>
    /// <param name="facts">What the decision knew.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="kept">The order's own stream as the decision saw it.</param>
    /// <param name="others">The other streams that it saw; none where it saw none.</param>
    public ComposedAct<TEvent> Compose(
        TOrder order,
        TFacts facts,
        Decision<TEvent> decision,
        KeptState<TState> kept,
        IReadOnlyDictionary<Guid, KeptState<TState>>? others = null
    )
    {
        // The receipt is given again from a column that counts microseconds.
        var now = facts.Now.ToUniversalTime();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        ImmutableArray<Recorded<TEvent>> Recorded(ImmutableArray<TEvent> events) =>
            [.. events.Select(fact => new Recorded<TEvent>(fact, at, decision.By, null))];

        var own = Recorded(decision.Events);
        var added = new AddedToAct();
        Add(added, order, order.Stream, kept, own);
        foreach (var (stream, events) in decision.Elsewhere)
        {
            Add(added, order, stream, others![stream], Recorded(events));
        }
        var act = new Act(order.Caller.Person.Value, order.Id, CommandContent.Of(order), order.Subject, at)
        {
            Item = decision.Item,
            Changes = added.Changes,
            Texts = decision.Texts,
            Notices = added.Notices,
            Rows = added.Rows,
        };
        return new ComposedAct<TEvent>(act, own);
    }

    private void Add(
        AddedToAct added,
        TOrder order,
        Guid stream,
        KeptState<TState> kept,
        ImmutableArray<Recorded<TEvent>> events
    )
    {
        if (events.IsEmpty)
        {
            return;
        }
        var after = kept.State;
        var told = new List<ActNotice>();
        var messages = new List<ListRow>();
        for (var place = 0; place < events.Length; place++)
        {
            after = TNoun.Evolve(after, events[place]);
            told.AddRange(TNoun.Tell(after, events[place]).Select(notice => new ActNotice(notice, place)));
            messages.AddRange(
                TNoun.Alert(after, events[place]).Select(message => OutboxRow.Of(order, message, events[place].At))
            );
        }
        var rows = lists.SelectMany(list => list.Rows(kept.State, after, events));
        added.Add(Change(stream, kept.Head, events), told, rows.Concat(messages));
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
