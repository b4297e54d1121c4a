namespace ZhengXie.Linked.Gateway.Audit;

/// <content>Passkeys and signing on from elsewhere.</content>
public static partial class AuditActions
{
    /// <summary>登记通行密钥.</summary>
    public const string PasskeyEnrolled = "passkey.enrolled";

    /// <summary>删除通行密钥.</summary>
    public const string PasskeyRemoved = "passkey.removed";

    /// <summary>绑定统一认证身份.</summary>
    public const string SignOnBound = "sign-on.bound";

    /// <summary>解除统一认证绑定.</summary>
    public const string SignOnUnbound = "sign-on.unbound";
}
