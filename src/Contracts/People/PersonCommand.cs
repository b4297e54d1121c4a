using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.People;

/// <summary>
/// What can be done about a person (人员). Registering belongs to the system administrator, roles to the security
/// administrator: nobody can both open an account and give it rights.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(RegisterPerson), "register")]
[JsonDerivedType(typeof(CorrectPerson), "correct")]
[JsonDerivedType(typeof(GrantRole), "grant-role")]
[JsonDerivedType(typeof(EndRole), "end-role")]
[JsonDerivedType(typeof(AppointStandIn), "appoint-stand-in")]
[JsonDerivedType(typeof(HandOver), "hand-over")]
public abstract record PersonCommand;

/// <summary>登记人员.</summary>
/// <param name="Body">The body that keeps the person's entry (所属机构).</param>
/// <param name="Details">What is known of the person.</param>
public sealed record RegisterPerson(BodyCode Body, PersonDetails Details) : PersonCommand;

/// <summary>更正人员信息.</summary>
/// <param name="Details">What is known of the person now, as a whole.</param>
public sealed record CorrectPerson(PersonDetails Details) : PersonCommand;

/// <summary>授予角色.</summary>
/// <param name="Role">The role.</param>
/// <param name="Body">The body at which it is held.</param>
/// <param name="Unit">The unit, for the roles that belong to one.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai; none where it is open.</param>
public sealed record GrantRole(Role Role, BodyCode Body, UnitId? Unit, DateOnly From, DateOnly? Until) : PersonCommand;

/// <summary>终止角色: gives a grant an earlier last day.</summary>
/// <param name="Grant">Which grant of the person, counted from 1.</param>
/// <param name="Until">Last day, in Asia/Shanghai; yesterday at the earliest, which ends it at once.</param>
public sealed record EndRole(int Grant, DateOnly Until) : PersonCommand;

/// <summary>
/// 委托代理 (AB角): the person stands in for the holder of a role from day to day, and acts as "代". By the holder himself,
/// or by the security administrator; ended as any role is.
/// </summary>
/// <param name="Holder">被代理人: who holds the role himself on all these days.</param>
/// <param name="Role">The role: one of an office's; not an administrator's, nor a member's or informant's own, nor the right to export.</param>
/// <param name="Body">The body at which it is held.</param>
/// <param name="Unit">The unit, for the roles that belong to one.</param>
/// <param name="From">First day, in Asia/Shanghai; today at the earliest.</param>
/// <param name="Until">Last day, in Asia/Shanghai; at most one year after the first.</param>
public sealed record AppointStandIn(
    PersonId Holder,
    Role Role,
    BodyCode Body,
    UnitId? Unit,
    DateOnly From,
    DateOnly Until
) : PersonCommand;

/// <summary>
/// 移交: ends a role, and hands what stood under it to a successor. By the security administrator; both names stand in the
/// record.
/// </summary>
/// <param name="Grant">Which grant of the person, counted from 1.</param>
/// <param name="Until">Last day, in Asia/Shanghai: today, or yesterday, which ends it at once.</param>
/// <param name="Successor">接手人: who holds the same role at the same body himself.</param>
public sealed record HandOver(int Grant, DateOnly Until, PersonId Successor) : PersonCommand;
