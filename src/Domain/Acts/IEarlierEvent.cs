namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// An event in a shape that is no longer written (旧版事件). It stays readable for ever: the record hands rules the
/// shape that came after it.
/// </summary>
public interface IEarlierEvent : IEvent
{
    /// <summary>The same fact in the next shape.</summary>
    IEvent Next();
}
