namespace ZhengXie.Linked.Domain.Acts;

/// <summary>A fact (事件). Its stable name and version are given by <see cref="EventNameAttribute"/>, never by its type.</summary>
public interface IEvent
{
    /// <summary>
    /// The register that gives this event a number at commit, such as <c>320581-XX-2025</c>; none if it takes no number.
    /// Numbers of a register have no holes.
    /// </summary>
    string? Register => null;
}
