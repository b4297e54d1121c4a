using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>
/// Does orders as keepers do (办理): decide, compose, append, fold. It holds no state and asks for no facts: whoever tells a
/// journey knows both, and forgets them with its last step.
/// </summary>
/// <typeparam name="TNoun">The rules.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <param name="journal">The journal.</param>
/// <param name="composer">Composes acts.</param>
internal sealed class Keeping<TNoun, TEvent, TOrder, TFacts>(
    Storage.Record.Journal journal,
    ActComposer<TNoun, TNoun, TEvent, TOrder, TFacts> composer
)
    where TNoun : INoun<TNoun, TEvent, TOrder, TFacts>
    where TEvent : IEvent
    where TOrder : IOrder
    where TFacts : IFacts
{
    /// <summary>A stream that does not exist yet.</summary>
    public static KeptState<TNoun> Nothing { get; } = new(StreamHead.None, TNoun.Start);

    /// <summary>Does the order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="facts">What the rule knows.</param>
    /// <param name="kept">Its own stream.</param>
    /// <param name="others">The other streams that it changes, which are brought up to date; none where it changes none.</param>
    /// <returns>Its own stream after it.</returns>
    /// <exception cref="InvalidOperationException">It was refused, or the record has moved on.</exception>
    public async Task<KeptState<TNoun>> Do(
        TOrder order,
        TFacts facts,
        KeptState<TNoun> kept,
        Dictionary<Guid, KeptState<TNoun>>? others = null
    )
    {
        var decision = TNoun.Decide(kept.State, order, facts);
        if (decision.Refused is { } refusal)
        {
            throw new InvalidOperationException($"The rules refuse {order.Command.GetType().Name}: {refusal.Code}.");
        }
        var composed = composer.Compose(order, facts, decision, kept, others);
        var appended = await journal.Append(composed.Act);
        if (appended.Verdict != Verdict.Done)
        {
            throw new InvalidOperationException(
                $"The record answers {order.Command.GetType().Name}: {appended.Verdict}."
            );
        }
        foreach (var (stream, events) in decision.Elsewhere)
        {
            var change = composed.Act.Changes.First(one => one.Stream == stream);
            others![stream] = new(
                change.After,
                events
                    .Select(happened => new Recorded<TEvent>(happened, composed.Act.At, decision.By, null))
                    .Aggregate(others[stream].State, TNoun.Evolve)
            );
        }
        return new(
            composed.Act.Changes[0].After,
            composed.Numbered(appended.Numbers).Aggregate(kept.State, TNoun.Evolve)
        );
    }

    /// <summary>The streams as they stand.</summary>
    public async Task<KeptState<TNoun>[]> Load(Guid[] streams)
    {
        var loaded = await journal.Load(streams);
        return [.. streams.Select(stream => Fold.Of<TNoun, TNoun, TEvent, TOrder, TFacts>(loaded[stream]))];
    }
}
