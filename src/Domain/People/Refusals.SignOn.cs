namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of signing on from an outer provider (统一认证).</content>
public static partial class Refusals
{
    /// <summary>The provider said no, or nothing that can be trusted; or the account is locked or closed.</summary>
    public static Refusal SignOnRefused { get; } =
        new("sign-on.refused", RefusalKind.SignedOut, "统一认证登录没有成功。请重试，或用用户名和密码登录。");

    /// <summary>The outer identity is not bound to any account.</summary>
    public static Refusal SignOnUnbound { get; } =
        new(
            "sign-on.unbound",
            RefusalKind.SignedOut,
            "这个统一认证身份还没有绑定账号。请先用用户名和密码登录，再在“账号”页绑定。"
        );

    /// <summary>The outer identity is bound to another account.</summary>
    public static Refusal SignOnTaken { get; } =
        new("sign-on.taken", RefusalKind.Conflict, "这个统一认证身份已经绑定了别的账号。请先在那个账号解除绑定。");
}
