namespace ZhengXie.Linked.Gateway.Audit;

/// <content>Passkeys and signing on from elsewhere.</content>
public static partial class AuditActions
{
    /// <summary>登记通行密钥.</summary>
    public const string PasskeyEnrolled = "passkey.enrolled";

    /// <summary>删除通行密钥.</summary>
    public const string PasskeyRemoved = "passkey.removed";
}
