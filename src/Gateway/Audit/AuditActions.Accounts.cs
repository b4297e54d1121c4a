namespace ZhengXie.Linked.Gateway.Audit;

/// <content>What happens to accounts (账号).</content>
public static partial class AuditActions
{
    /// <summary>邀请.</summary>
    public const string InvitationIssued = "invitation.issued";

    /// <summary>撤销邀请.</summary>
    public const string InvitationRevoked = "invitation.revoked";

    /// <summary>接受邀请.</summary>
    public const string InvitationTaken = "invitation.taken";

    /// <summary>停用账号.</summary>
    public const string AccountClosed = "account.closed";

    /// <summary>重新启用账号.</summary>
    public const string AccountOpenedAgain = "account.opened-again";

    /// <summary>解除锁定.</summary>
    public const string AccountUnlocked = "account.unlocked";

    /// <summary>申请找回.</summary>
    public const string RecoveryAsked = "recovery.asked";

    /// <summary>批准找回.</summary>
    public const string RecoveryApproved = "recovery.approved";

    /// <summary>驳回找回.</summary>
    public const string RecoveryRejected = "recovery.rejected";

    /// <summary>重设密码.</summary>
    public const string RecoveryTaken = "recovery.taken";

    /// <summary>在控制台批准找回.</summary>
    public const string RecoveryAtConsole = "recovery.console";

    /// <summary>批量导入人员和账号.</summary>
    public const string AccountsImported = "accounts.imported";

    /// <summary>批量授予角色.</summary>
    public const string RolesImported = "roles.imported";
}
