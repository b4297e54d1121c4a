using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Has Identity compare user names as the rules do.</summary>
public sealed class AccountNames : ILookupNormalizer
{
    /// <inheritdoc/>
    public string? NormalizeName(string? name) => name is null ? null : UserName.Normal(name);

    /// <inheritdoc/>
    public string? NormalizeEmail(string? email) => email;
}
