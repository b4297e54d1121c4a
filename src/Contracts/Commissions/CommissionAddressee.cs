using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>Whom a commission is addressed to (约稿对象): a body directly below, or a unit of the giver's own.</summary>
/// <param name="Body">The body below; with a unit, the giver itself.</param>
/// <param name="Unit">The unit of the giver; none where a whole body is meant.</param>
public sealed record CommissionAddressee(BodyCode Body, UnitId? Unit = null);
