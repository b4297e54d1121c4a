using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>Addressee (约稿对象) of a commission.</summary>
/// <param name="Body">The body below; with a unit, the giver itself.</param>
/// <param name="Unit">The unit of the giver; none where a whole body is meant.</param>
/// <param name="Offline">线下: the body had not joined when it was asked.</param>
/// <param name="SignedForAt">签收 (UTC).</param>
public sealed record Addressee(BodyCode Body, UnitId? Unit, bool Offline, DateTimeOffset? SignedForAt = null);
