namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>Sign-in (登录) with name and password.</summary>
/// <param name="UserName">用户名, such as <c>320581.编辑</c>; case does not matter.</param>
/// <param name="Password">密码.</param>
public sealed record SignIn(string UserName, string Password)
{
    /// <summary>Says only that it is one: a password must not end up in a log.</summary>
    public override string ToString() => nameof(SignIn);
}

/// <summary>Renewal (续签) of an access token.</summary>
/// <param name="RefreshToken">The refresh token that came with it.</param>
public sealed record Renewal(string RefreshToken)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(Renewal);
}

/// <summary>Change of one's own password (修改密码).</summary>
/// <param name="Current">当前密码.</param>
/// <param name="Next">新密码.</param>
public sealed record PasswordChange(string Current, string Next)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(PasswordChange);
}
