namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of passkeys (通行密钥).</content>
public static partial class Refusals
{
    /// <summary>The device's answer is not the one asked for: too late, twice, another site's, or forged.</summary>
    public static Refusal PasskeyRefused { get; } =
        new(
            "passkey.refused",
            RefusalKind.Invalid,
            "通行密钥没有通过验证，可能已经超时。请再试一次，或改用动态口令。",
            "credential"
        );

    /// <summary>The person has none.</summary>
    public static Refusal PasskeyMissing { get; } =
        new("passkey.missing", RefusalKind.Conflict, "还没有登记通行密钥。请先在“账号”页登记，或改用动态口令。");

    /// <summary>The person has as many as anybody needs.</summary>
    public static Refusal PasskeysFull { get; } =
        new("passkey.full", RefusalKind.Conflict, "最多登记10个通行密钥。请先删除不再使用的。");

    /// <summary>The name is empty, too long, or not one readable line.</summary>
    public static Refusal PasskeyNameInvalid { get; } =
        new("passkey.name-invalid", RefusalKind.Invalid, "请给通行密钥起一个名称，至多40个字，一行。", "name");

    /// <summary>Whoever holds a post or administers keeps at least one second factor.</summary>
    public static Refusal SecondFactorLast { get; } =
        new(
            "second-factor.last",
            RefusalKind.Conflict,
            "这是您最后一种二次验证方式，您的任职不能没有它。请先启用动态口令或登记另一个通行密钥。"
        );
}
