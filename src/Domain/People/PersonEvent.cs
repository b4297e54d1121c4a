using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.People;

/// <summary>What happened about a person (人员事件).</summary>
public abstract record PersonEvent : IEvent;

/// <summary>登记.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Body">The body that keeps the entry.</param>
/// <param name="Details">What is known of the person.</param>
[EventName("person.registered", 1)]
public sealed record PersonRegistered(PersonId Person, BodyCode Body, PersonDetails Details) : PersonEvent;

/// <summary>更正.</summary>
/// <param name="Details">What is known of the person now.</param>
[EventName("person.corrected", 1)]
public sealed record PersonCorrected(PersonDetails Details) : PersonEvent;

/// <summary>授予角色. Grants are numbered from 1 in the order of these events.</summary>
/// <param name="Role">The role.</param>
/// <param name="Body">The body at which it is held.</param>
/// <param name="Unit">The unit, for the roles that belong to one.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai.</param>
[EventName("role.granted", 1)]
public sealed record RoleGranted(Role Role, BodyCode Body, UnitId? Unit, DateOnly From, DateOnly? Until) : PersonEvent;

/// <summary>终止角色.</summary>
/// <param name="Grant">Which grant, counted from 1.</param>
/// <param name="Until">Its last day now, in Asia/Shanghai.</param>
[EventName("role.ended", 1)]
public sealed record RoleEnded(int Grant, DateOnly Until) : PersonEvent;

/// <summary>委托代理: the person stands in for somebody. It counts among the grants, in the order of these events.</summary>
/// <param name="Holder">被代理人.</param>
/// <param name="Role">The role.</param>
/// <param name="Body">The body at which it is held.</param>
/// <param name="Unit">The unit, for the roles that belong to one.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai.</param>
[EventName("role.stand-in-appointed", 1)]
public sealed record StandInAppointed(
    PersonId Holder,
    Role Role,
    BodyCode Body,
    UnitId? Unit,
    DateOnly From,
    DateOnly Until
) : PersonEvent
{
    /// <summary>The grant that it makes.</summary>
    public RoleGrant Grant => new(Role, Body, Unit, From, Until) { StandsInFor = Holder };
}

/// <summary>移交: what stood under a role that ends goes to a successor; its own end is an event before this one.</summary>
/// <param name="Grant">Which grant, counted from 1.</param>
/// <param name="Successor">接手人.</param>
/// <param name="Role">The role.</param>
/// <param name="Body">The body at which it was held.</param>
[EventName("role.handed-over", 1)]
public sealed record RoleHandedOver(int Grant, PersonId Successor, Role Role, BodyCode Body) : PersonEvent;
