namespace ZhengXie.Linked.Contracts.Acts;

/// <summary>An id that is a UUID with a type of its own, so that a person cannot be passed where a report is meant.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IGuidId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IGuidId<TSelf>
{
    /// <summary>The bare UUID.</summary>
    Guid Value { get; }

    /// <summary>Wraps a bare UUID.</summary>
    static abstract TSelf From(Guid value);
}
