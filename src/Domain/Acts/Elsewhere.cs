using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>What an act brings about in a stream beside its own (连带事件).</summary>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Stream">The other stream; the noun names it among its <c>Others</c>.</param>
/// <param name="Events">What happens there, in order; at least one.</param>
public sealed record Elsewhere<TEvent>(Guid Stream, ImmutableArray<TEvent> Events)
    where TEvent : IEvent;
