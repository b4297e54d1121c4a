using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Account (账号) as Identity knows it; its id is the person's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Whether the password is for one time.</summary>
    public bool MustChangePassword { get; set; }
}
