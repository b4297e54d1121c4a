using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>An account to be opened (待开通账号).</summary>
/// <param name="Person">Whose it is; its id is the person's.</param>
/// <param name="UserName">The name to sign in with, as <c>UserName.Allows</c> has it.</param>
/// <param name="PasswordHash">The hash of the password, as Identity writes it.</param>
/// <param name="MustChangePassword">Whether the password is for one time.</param>
/// <param name="CodeKey">The key of a code generator that counts as confirmed; none where the person enrols it.</param>
public sealed record NewAccount(
    PersonId Person,
    string UserName,
    string PasswordHash,
    bool MustChangePassword,
    byte[]? CodeKey = null
)
{
    /// <summary>Says only whose account: the hash and the key must not end up in a log.</summary>
    public override string ToString() => $"{nameof(NewAccount)} {Person}";
}
