using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.People;

/// <summary>Role (角色) that a person holds at one body, for a span of days. Source: DOMAIN §2.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    /// <summary>委员: drafts, submits, withdraws and tracks reports of his own.</summary>
    Member,

    /// <summary>特邀信息员, or the informant of a 联系点/直报点: submits as a member does.</summary>
    Informant,

    /// <summary>界别召集人, 专委会 or 党派团体信息员: submits for the unit.</summary>
    UnitOfficer,

    /// <summary>信息编辑: takes, screens, edits, returns, receives.</summary>
    Editor,

    /// <summary>审核人: reviews, sends back for changes.</summary>
    Reviewer,

    /// <summary>签发人: signs, forwards upward.</summary>
    Signer,

    /// <summary>主席: reads what the own body has signed, and the live figures.</summary>
    Chair,

    /// <summary>提案委: takes part in proposals.</summary>
    ProposalCommittee,

    /// <summary>承办单位: handles and answers what is assigned to the unit.</summary>
    HandlingUnit,

    /// <summary>两办督查: sees assigned items and urges.</summary>
    Supervision,

    /// <summary>数据导出: takes lists out of the house that he may read anyway. It opens nothing by itself.</summary>
    Exporter,

    /// <summary>系统管理员: keeps bodies, units and accounts; opens no content.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: grants and ends roles, never his own.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员: reads the audit, changes nothing.</summary>
    AuditAdministrator,
}
