using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.People;

/// <summary>A person (人员) in a list.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Body">所属机构.</param>
/// <param name="Details">基本信息.</param>
public sealed record PersonLine(PersonId Person, BodyCode Body, PersonDetails Details);

/// <summary>A person (人员) on screen.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Body">所属机构.</param>
/// <param name="Details">基本信息.</param>
/// <param name="UserName">用户名, for the administrators; none if there is no account.</param>
/// <param name="Grants">All roles, past ones too.</param>
public sealed record PersonView(
    PersonId Person,
    BodyCode Body,
    PersonDetails Details,
    string? UserName,
    IReadOnlyList<GrantView> Grants
);

/// <summary>A new role (授予角色).</summary>
/// <param name="Role">角色.</param>
/// <param name="Body">任职机构.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Unit">单位, for the roles that belong to one.</param>
/// <param name="Until">Last day, in Asia/Shanghai; none where it is open.</param>
public sealed record NewRole(Role Role, BodyCode Body, DateOnly From, UnitId? Unit = null, DateOnly? Until = null);

/// <summary>The end of a role (终止角色).</summary>
/// <param name="Until">Last day, in Asia/Shanghai; yesterday ends it at once.</param>
public sealed record RoleEnding(DateOnly Until);
