namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Facts (事实) that a rule may know besides the state of its own stream; at the least, the moment.</summary>
public interface IFacts
{
    /// <summary>The moment of the decision (UTC): it stands in the events, the notices and the receipt.</summary>
    DateTimeOffset Now { get; }
}
