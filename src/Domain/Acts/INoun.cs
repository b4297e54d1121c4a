using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// A noun of the house (报告, 机构, 人员) as the keeper sees it: a pure heart of state × order × facts → events or a named
/// refusal, and state × event → state.
/// </summary>
/// <typeparam name="TState">The folded state of one stream; immutable.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <typeparam name="TOrder">What callers ask for.</typeparam>
/// <typeparam name="TFacts">What a rule may know besides the state: the moment, the bodies.</typeparam>
public interface INoun<TState, TEvent, TOrder, TFacts>
    where TEvent : IEvent
{
    /// <summary>Stable name of the kind of stream, such as <c>report</c>.</summary>
    static abstract string Kind { get; }

    /// <summary>The state before the first event.</summary>
    static abstract TState Start { get; }

    /// <summary>
    /// Whether the order usually begins its stream. The keeper then decides on <see cref="Start"/> without reading first; where
    /// there is a stream after all, the record says so, and the keeper reads it and decides again.
    /// </summary>
    static virtual bool Begins(TOrder order) => false;

    /// <summary>What happens, or why nothing does.</summary>
    static abstract Decision<TEvent> Decide(TState state, TOrder order, TFacts facts);

    /// <summary>
    /// The other streams of the same noun that the order concerns besides its own, given its own state; a bounded number.
    /// The keeper reads them anew for each decision.
    /// </summary>
    static virtual IEnumerable<Guid> Others(TState state, TOrder order) => [];

    /// <summary>The facts, and with them the states of those <see cref="Others"/> that exist.</summary>
    static virtual TFacts Knowing(TFacts facts, IReadOnlyDictionary<Guid, TState> others) => facts;

    /// <summary>The state after the event.</summary>
    static abstract TState Evolve(TState state, Recorded<TEvent> recorded);

    /// <summary>Who is told of the event, given the state after it.</summary>
    static abstract IEnumerable<Notice> Tell(TState after, Recorded<TEvent> recorded);

    /// <summary>What leaves the house because of the event (短信、政务微信), given the state after it; mostly nothing.</summary>
    static virtual IEnumerable<Message> Alert(TState after, Recorded<TEvent> recorded) => [];
}
