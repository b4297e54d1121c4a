using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>Roles as offices call them (角色名称), for files that people fill in.</summary>
internal static class RoleWords
{
    private static readonly Dictionary<string, Role> Words = new(StringComparer.Ordinal)
    {
        ["委员"] = Role.Member,
        ["信息员"] = Role.Informant,
        ["特邀信息员"] = Role.Informant,
        ["单位信息员"] = Role.UnitOfficer,
        ["信息编辑"] = Role.Editor,
        ["编辑"] = Role.Editor,
        ["审核人"] = Role.Reviewer,
        ["审核"] = Role.Reviewer,
        ["签发人"] = Role.Signer,
        ["签发"] = Role.Signer,
        ["主席"] = Role.Chair,
        ["提案委"] = Role.ProposalCommittee,
        ["承办单位"] = Role.HandlingUnit,
        ["督查"] = Role.Supervision,
        ["数据导出"] = Role.Exporter,
        ["系统管理员"] = Role.SystemAdministrator,
        ["安全管理员"] = Role.SecurityAdministrator,
        ["审计管理员"] = Role.AuditAdministrator,
    };

    /// <summary>The role that is called so; none if none is.</summary>
    public static Role? Of(string word) => Words.TryGetValue(word, out var role) ? role : null;
}
