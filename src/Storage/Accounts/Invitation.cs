using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>An invitation (邀请) as the record keeps it.</summary>
/// <param name="Person">Who is invited.</param>
/// <param name="UserName">用户名.</param>
/// <param name="CodeHash">The hash of the code.</param>
public sealed record Invitation(PersonId Person, string UserName, byte[] CodeHash)
{
    /// <summary>Says only whose it is.</summary>
    public override string ToString() => $"{nameof(Invitation)} {Person}";
}
