using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>An act made of a decision, and its events as the fold will see them.</summary>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Act">What is handed to the record.</param>
/// <param name="Events">The events, without the paper numbers that the record will give.</param>
public sealed record ComposedAct<TEvent>(Act Act, ImmutableArray<Recorded<TEvent>> Events)
{
    /// <summary>The events with the paper numbers that the record gave.</summary>
    public IEnumerable<Recorded<TEvent>> Numbered(ImmutableArray<string?> numbers) =>
        Events.Select((recorded, place) => recorded with { Number = numbers[place] });
}
