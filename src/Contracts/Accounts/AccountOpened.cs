using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>Opening of an account (开通账号).</summary>
/// <param name="UserName">用户名.</param>
public sealed record OpenAccount(string UserName);

/// <summary>An account with a password for one time (一次性密码), shown once.</summary>
/// <param name="Person">Whose account it is.</param>
/// <param name="UserName">用户名.</param>
/// <param name="OneTimePassword">The password; it must be changed at the first sign-in.</param>
public sealed record AccountOpened(PersonId Person, string UserName, string OneTimePassword)
{
    /// <summary>Says only whose it is.</summary>
    public override string ToString() => $"{nameof(AccountOpened)} {Person}";
}
