using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>A stream as it stands in the record.</summary>
/// <param name="Head">Its head; <see cref="StreamHead.None"/> where there is no such stream.</param>
/// <param name="Events">Its events, in order.</param>
public sealed record LoadedStream(StreamHead Head, ImmutableArray<Recorded<IEvent>> Events);
