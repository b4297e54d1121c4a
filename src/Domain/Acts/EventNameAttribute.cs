namespace ZhengXie.Linked.Domain.Acts;

/// <summary>The stable name and version under which an event stands in the record, for ever.</summary>
/// <param name="name">Dotted lower-case name: noun, then what happened.</param>
/// <param name="version">Version of the event's shape, from 1.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name, int version) : Attribute
{
    /// <summary>Dotted lower-case name.</summary>
    public string Name { get; } = name;

    /// <summary>Version of the shape, from 1.</summary>
    public int Version { get; } = version;
}
