using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.Demo;

/// <summary>The accounts that every body of the demo has (演示账号): one per role, named after it.</summary>
internal static class DemoRoles
{
    /// <summary>Each account's role code, role, unit if it belongs to one, and whether the person also sits above.</summary>
    public static IReadOnlyList<DemoRole> All { get; } =
    [
        new("委员甲", Role.Member, Provincial: true),
        new("委员乙", Role.Member),
        new("委员丙", Role.Member),
        new("信息员", Role.Informant, new(UnitKind.InformationPoint, "社情民意联系点")),
        new("专委会", Role.UnitOfficer, new(UnitKind.Committee, "经济委员会")),
        new("界别", Role.UnitOfficer, new(UnitKind.Sector, "经济界")),
        new("党派", Role.UnitOfficer, new(UnitKind.Party, "民主党派甲")),
        new("联络组", Role.UnitOfficer, new(UnitKind.StreetGroup, "第一联络组")),
        new("编辑", Role.Editor),
        new("编辑B", Role.Editor, Exports: true),
        new("审核", Role.Reviewer),
        new("签发", Role.Signer),
        new("主席", Role.Chair),
        new("提案委", Role.ProposalCommittee),
        new("承办:住建局", Role.HandlingUnit, new(UnitKind.HandlingUnit, "住建局")),
        new("承办:经信局", Role.HandlingUnit, new(UnitKind.HandlingUnit, "经信局")),
        new("督查", Role.Supervision),
        new("系统", Role.SystemAdministrator),
        new("安全", Role.SecurityAdministrator),
        new("审计", Role.AuditAdministrator),
    ];
}

/// <summary>An account that every body has.</summary>
/// <param name="Code">The role code in the account's name.</param>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="Provincial">Whether the person also sits in the provincial body.</param>
/// <param name="Exports">Whether the person also holds the right to export, as a second grant.</param>
internal sealed record DemoRole(
    string Code,
    Role Role,
    DemoUnit? Unit = null,
    bool Provincial = false,
    bool Exports = false
)
{
    /// <summary>Whether it carries a code generator: whoever needs two factors does.</summary>
    public bool SecondFactor => TwoFactors.AreNeededBy(Role);
}

/// <summary>A unit that every body has.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
internal sealed record DemoUnit(UnitKind Kind, string Name);
