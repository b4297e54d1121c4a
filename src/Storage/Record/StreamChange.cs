using System.Collections.Immutable;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>What an act adds to one stream, valid only while the stream's head is the one it was decided on.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Kind">The kind of stream, such as <c>report</c>.</param>
/// <param name="Before">The head that the decision saw.</param>
/// <param name="Events">The new events, chained to that head; at least one.</param>
public sealed record StreamChange(Guid Stream, string Kind, StreamHead Before, ImmutableArray<ChainedEvent> Events)
{
    /// <summary>The head once it is committed.</summary>
    public StreamHead After => new(Events[^1].Version, Events[^1].Hash);

    /// <summary>Chains new events to the head.</summary>
    public static StreamChange Of(
        Guid stream,
        string kind,
        StreamHead before,
        IEnumerable<EventBytes> events,
        ChainAlgorithm algorithm = ChainAlgorithm.Sha256
    )
    {
        var chained = ImmutableArray.CreateBuilder<ChainedEvent>();
        var hash = before.Hash;
        foreach (var written in events)
        {
            hash = Chain.Link(algorithm, hash, written.Bytes);
            chained.Add(new ChainedEvent(stream, before.Version + chained.Count + 1, written, algorithm, hash));
        }
        return new StreamChange(stream, kind, before, chained.DrainToImmutable());
    }
}
