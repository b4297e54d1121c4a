using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Decision (裁决) of a rule: events to record, or a named refusal. Never an exception.</summary>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Refused">Why nothing happens; none if it does.</param>
/// <param name="By">In whose name the events are recorded; none for the house itself.</param>
/// <param name="Events">What happens, in order.</param>
/// <param name="Texts">The texts that the events name by hash.</param>
/// <param name="Item">What the receipt says was made inside the subject, counted from 1.</param>
public sealed record Decision<TEvent>(
    Refusal? Refused,
    Signature? By,
    ImmutableArray<TEvent> Events,
    ImmutableArray<PaperText> Texts,
    int? Item
)
    where TEvent : IEvent
{
    /// <summary>
    /// What happens with it in other streams of the same noun, each stream once and never the order's own: all of it is
    /// recorded in one act, or nothing.
    /// </summary>
    public ImmutableArray<Elsewhere<TEvent>> Elsewhere { get; init; } = [];

    /// <summary>Nothing happens, for this reason.</summary>
    public static implicit operator Decision<TEvent>(Refusal refusal) => new(refusal, null, [], [], null);
}
