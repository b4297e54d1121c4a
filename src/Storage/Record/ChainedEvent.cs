namespace ZhengXie.Linked.Storage.Record;

/// <summary>An event in its place in a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">Its place, from 1.</param>
/// <param name="Event">What is written.</param>
/// <param name="Algorithm">What <paramref name="Hash"/> was computed with.</param>
/// <param name="Hash">Hash over the previous event's hash and the bytes.</param>
public sealed record ChainedEvent(Guid Stream, int Version, EventBytes Event, ChainAlgorithm Algorithm, byte[] Hash);
