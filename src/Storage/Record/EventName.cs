namespace ZhengXie.Linked.Storage.Record;

/// <summary>Stable name of an event and the version of its shape (事件名), such as <c>report.submitted 1</c>.</summary>
/// <param name="Name">Dotted lower-case name.</param>
/// <param name="Version">Version of the shape, from 1.</param>
public readonly record struct EventName(string Name, int Version)
{
    /// <summary>As golden samples are named: <c>report.submitted.1</c>.</summary>
    public override string ToString() => $"{Name}.{Version}";
}
