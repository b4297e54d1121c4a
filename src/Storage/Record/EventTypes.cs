using System.Collections.Frozen;
using System.Reflection;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>The register of event types (事件登记): each type that carries an <see cref="EventNameAttribute"/>.</summary>
public sealed class EventTypes
{
    private readonly FrozenDictionary<EventName, Type> types;
    private readonly FrozenDictionary<Type, EventName> names;

    /// <summary>Reads the types of the assemblies.</summary>
    /// <exception cref="ArgumentException">Two types carry the same name and version.</exception>
    public EventTypes(params IEnumerable<Assembly> assemblies)
    {
        var named = assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => (Type: type, Name: type.GetCustomAttribute<EventNameAttribute>()))
            .Where(found => found.Name is not null)
            .ToDictionary(found => new EventName(found.Name!.Name, found.Name.Version), found => found.Type);
        types = named.ToFrozenDictionary();
        names = named.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);
    }

    /// <summary>The events of the house itself: those of the Domain.</summary>
    public static EventTypes House { get; } = new(typeof(IEvent).Assembly);

    /// <summary>Every name and version known, in order.</summary>
    public IEnumerable<EventName> Names => types.Keys.OrderBy(name => name.ToString(), StringComparer.Ordinal);

    /// <summary>The name under which events of the type are written.</summary>
    /// <exception cref="ArgumentException">The type has no <see cref="EventNameAttribute"/>.</exception>
    public EventName NameOf(Type type) =>
        names.TryGetValue(type, out var name)
            ? name
            : throw new ArgumentException($"{type.FullName} has no EventName and cannot be recorded.", nameof(type));

    /// <summary>The type that reads events of the name.</summary>
    /// <exception cref="InvalidDataException">This build does not know the event: it was written by a later one.</exception>
    public Type TypeOf(EventName name) =>
        types.TryGetValue(name, out var type)
            ? type
            : throw new InvalidDataException($"This build does not know the event {name}.");
}
