using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>A unit (单位) of a body.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Closed">Whether it was closed (已撤销).</param>
public sealed record UnitFacts(UnitId Id, UnitKind Kind, string Name, bool Closed = false);
