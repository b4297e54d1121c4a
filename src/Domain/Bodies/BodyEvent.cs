using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>What happened to a body (机构事件).</summary>
public abstract record BodyEvent : IEvent;

/// <summary>登记.</summary>
/// <param name="Code">The body's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Parent">The body it hangs from.</param>
[EventName("body.registered", 1)]
public sealed record BodyRegistered(BodyCode Code, string Name, Tier Tier, BodyCode? Parent) : BodyEvent;

/// <summary>更名.</summary>
/// <param name="Name">The new name.</param>
[EventName("body.renamed", 1)]
public sealed record BodyRenamed(string Name) : BodyEvent;

/// <summary>变更隶属.</summary>
/// <param name="Parent">The new parent.</param>
[EventName("body.moved", 1)]
public sealed record BodyMoved(BodyCode Parent) : BodyEvent;

/// <summary>变更层级.</summary>
/// <param name="Tier">The new tier.</param>
[EventName("body.tier-changed", 1)]
public sealed record BodyTierChanged(Tier Tier) : BodyEvent;

/// <summary>加入平台.</summary>
[EventName("body.joined", 1)]
public sealed record BodyJoined : BodyEvent;

/// <summary>设定直报.</summary>
/// <param name="Targets">The upper bodies, in the order of their codes.</param>
[EventName("body.direct-targets-set", 1)]
public sealed record BodyDirectTargetsSet(ImmutableArray<BodyCode> Targets) : BodyEvent;

/// <summary>撤并或改码.</summary>
/// <param name="Successor">The body that took its place.</param>
/// <param name="Reason">Why.</param>
[EventName("body.succeeded", 1)]
public sealed record BodySucceeded(BodyCode Successor, SuccessionReason Reason) : BodyEvent;

/// <summary>增设单位.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
[EventName("body.unit-added", 1)]
public sealed record UnitAdded(UnitId Unit, UnitKind Kind, string Name) : BodyEvent;

/// <summary>单位更名.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Name">The new name.</param>
[EventName("body.unit-renamed", 1)]
public sealed record UnitRenamed(UnitId Unit, string Name) : BodyEvent;

/// <summary>撤销单位.</summary>
/// <param name="Unit">The unit's id.</param>
[EventName("body.unit-closed", 1)]
public sealed record UnitClosed(UnitId Unit) : BodyEvent;
