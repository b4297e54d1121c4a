using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Decoy (陪练): does for a name that does not exist, or an account that is locked, the work that a real password takes,
/// so that the time of the answer tells nothing.
/// </summary>
public sealed class Decoy(IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new();
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(Nobody, OneTimePassword.New()));

    /// <summary>Does the work.</summary>
    public void Check(string password) =>
        hasher.VerifyHashedPassword(
            Nobody,
            hash.Value,
            password.Length <= AccountSettings.LongestPassword ? password : password[..AccountSettings.LongestPassword]
        );
}
