namespace ZhengXie.Linked.Storage.Record;

/// <summary>Head (流头) of a stream: how many events it has, and the hash of the last.</summary>
/// <param name="Version">Number of events; 0 before the first.</param>
/// <param name="Hash">Hash of the last event; empty before the first.</param>
public sealed record StreamHead(int Version, byte[] Hash)
{
    /// <summary>A stream that does not exist yet.</summary>
    public static StreamHead None { get; } = new(0, []);
}
