namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of invitations, closing and recovery (邀请、停用与找回).</content>
public static partial class Refusals
{
    /// <summary>Unknown name, wrong code, taken, revoked, expired, or too many tries: the answer is the same.</summary>
    public static Refusal InvitationRefused { get; } =
        new(
            "invitation.refused",
            RefusalKind.Invalid,
            "用户名或邀请码不正确，或者邀请已使用、已撤销、已过期。连续5次不正确，停用15分钟；如需重发，请联系系统管理员。",
            "code"
        );

    /// <summary>The person has no invitation.</summary>
    public static Refusal InvitationMissing { get; } =
        new("invitation.missing", RefusalKind.Conflict, "这个人员没有待接受的邀请，请刷新后核对。");

    /// <summary>The new password is one of those that everybody tries first.</summary>
    public static Refusal PasswordCommon { get; } =
        new(
            "password.common",
            RefusalKind.Invalid,
            "这个密码太常见，容易被猜中。请避免使用常见单词、键盘上连续的键和单位名称。",
            "next"
        );

    /// <summary>The new password is one of the former ones.</summary>
    public static Refusal PasswordUsedBefore { get; } =
        new("password.used-before", RefusalKind.Invalid, "最近用过的密码不能再用，请换一个新密码。", "next");

    /// <summary>The account is closed.</summary>
    public static Refusal AccountClosed { get; } =
        new("account.closed", RefusalKind.Conflict, "这个账号已经停用，请先由系统管理员重新启用。");

    /// <summary>The account is not closed.</summary>
    public static Refusal AccountNotClosed { get; } =
        new("account.not-closed", RefusalKind.Conflict, "这个账号没有停用，请刷新后核对。");

    /// <summary>The account is not locked.</summary>
    public static Refusal AccountNotLocked { get; } =
        new("account.not-locked", RefusalKind.Conflict, "这个账号没有锁定，请刷新后核对。");

    /// <summary>A recovery of the account is under way.</summary>
    public static Refusal RecoveryUnderWay { get; } =
        new("recovery.under-way", RefusalKind.Conflict, "这个账号正在找回，请在找回申请中办理。");

    /// <summary>This administrator's half was given out already.</summary>
    public static Refusal RecoveryAlreadyApproved { get; } =
        new(
            "recovery.already-approved",
            RefusalKind.Conflict,
            "系统或安全管理员这一方已经批准，还须另一方的另一位管理员批准。恢复码遗失的，请驳回后重新申请。"
        );

    /// <summary>Unknown name, wrong halves, not approved, expired, or too many tries: the answer is the same.</summary>
    public static Refusal RecoveryRefused { get; } =
        new(
            "recovery.refused",
            RefusalKind.Invalid,
            "用户名或恢复码不正确，或者找回尚未批准、已使用、已过期。连续5次不正确，停用15分钟；请向两位管理员核实。",
            "systemCode"
        );
}
