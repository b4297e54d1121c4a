using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Account (账号) as Identity knows it; its id is the person's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Whether the password is for one time.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Since when the password stands (UTC).</summary>
    public DateTimeOffset PasswordChangedAt { get; set; }

    /// <summary>When it was closed (UTC); none if it is open. Written by the book of accounts, not through Identity.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
