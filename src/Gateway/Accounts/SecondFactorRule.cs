namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Whose sign-in takes a second factor (登录双因子范围): setting <c>Accounts:SecondFactorAtSignIn</c>.</summary>
public enum SecondFactorRule
{
    /// <summary>Everybody who holds a post or administers.</summary>
    Posts,

    /// <summary>Everybody.</summary>
    Everyone,

    /// <summary>Nobody: only acts that ask for it take the second factor.</summary>
    Nobody,
}
