using System.Collections.Concurrent;
using System.Reflection;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>The stable names of events, read once from <see cref="EventNameAttribute"/>.</summary>
public static class EventNames
{
    private static readonly ConcurrentDictionary<Type, EventNameAttribute> Known = new();

    /// <summary>The event's stable name.</summary>
    public static string Of(IEvent happened) => Of(happened.GetType()).Name;

    /// <summary>The stable name and version of a type of event.</summary>
    /// <exception cref="InvalidOperationException">The type carries no name: a bug.</exception>
    public static EventNameAttribute Of(Type type) =>
        Known.GetOrAdd(
            type,
            static key =>
                key.GetCustomAttribute<EventNameAttribute>()
                ?? throw new InvalidOperationException("An event without a stable name: " + key.Name)
        );
}
