using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Stable names of what the audit tells of, besides endpoints that were refused.</summary>
public static partial class AuditActions
{
    /// <summary>登录.</summary>
    public const string SignIn = "sign-in";

    /// <summary>退出.</summary>
    public const string SignOut = "sign-out";

    /// <summary>续签.</summary>
    public const string TokenRenewed = "token.renewed";

    /// <summary>修改密码.</summary>
    public const string PasswordChanged = "password.changed";

    /// <summary>启用动态口令.</summary>
    public const string FactorBegun = "second-factor.begun";

    /// <summary>确认动态口令.</summary>
    public const string FactorConfirmed = "second-factor.confirmed";

    /// <summary>二次验证.</summary>
    public const string SteppedUp = "step-up";

    /// <summary>开通账号.</summary>
    public const string AccountOpened = "account.opened";

    /// <summary>登记人员.</summary>
    public const string PersonRegistered = "person.registered";

    /// <summary>更正人员信息.</summary>
    public const string PersonCorrected = "person.corrected";

    /// <summary>授予角色.</summary>
    public const string RoleGranted = "role.granted";

    /// <summary>终止角色.</summary>
    public const string RoleEnded = "role.ended";

    /// <summary>委托代理.</summary>
    public const string StandInAppointed = "role.stand-in-appointed";

    /// <summary>查看联系方式.</summary>
    public const string ContactsRead = "contacts.read";

    /// <summary>修改联系方式.</summary>
    public const string ContactsChanged = "contacts.changed";

    /// <summary>变更机构或单位.</summary>
    public const string BodyChanged = "body.changed";

    /// <summary>设定起始编号.</summary>
    public const string NumbersSet = "numbers.set";

    /// <summary>区划导入.</summary>
    public const string DivisionsImported = "divisions.imported";

    /// <summary>查阅内部事项.</summary>
    public const string InternalRead = "internal.read";

    /// <summary>发出安全告警.</summary>
    public const string AlarmRaised = AlarmRaiser.Action;

    /// <summary>导出审计.</summary>
    public const string AuditExported = "audit.exported";

    /// <summary>删除已导出的审计.</summary>
    public const string AuditDropped = "audit.dropped";

    /// <summary>删除正文.</summary>
    public const string TextRedacted = "text.redacted";

    /// <summary>查看审计.</summary>
    public const string AuditRead = "audit.read";
}
