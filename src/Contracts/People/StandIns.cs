using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.People;

/// <summary>A new stand-in (委托代理): the person in the address stands in for the holder.</summary>
/// <param name="Holder">被代理人.</param>
/// <param name="Role">角色 of the holder.</param>
/// <param name="Body">任职机构.</param>
/// <param name="From">First day, in Asia/Shanghai; today at the earliest.</param>
/// <param name="Until">Last day, in Asia/Shanghai; at most one year after the first.</param>
/// <param name="Unit">单位, for the roles that belong to one.</param>
public sealed record NewStandIn(
    PersonId Holder,
    Role Role,
    BodyCode Body,
    DateOnly From,
    DateOnly Until,
    UnitId? Unit = null
);

/// <summary>A stand-in (AB角) on screen: who stands in for whom, in which role, from when to when.</summary>
/// <param name="Person">代理人.</param>
/// <param name="Name">代理人姓名.</param>
/// <param name="Grant">Which grant of the person it is, counted from 1; it is ended under this number.</param>
/// <param name="Holder">被代理人.</param>
/// <param name="HolderName">被代理人姓名.</param>
/// <param name="Role">The role.</param>
/// <param name="Body">The body.</param>
/// <param name="Unit">The unit, if the role belongs to one.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai; never after the holder's own.</param>
public sealed record StandInView(
    PersonId Person,
    string Name,
    int Grant,
    PersonId Holder,
    string HolderName,
    Role Role,
    BodyCode Body,
    UnitId? Unit,
    DateOnly From,
    DateOnly Until
);
