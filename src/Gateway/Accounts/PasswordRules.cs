using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Password rules (密码规则) beyond Identity's own: not endless, and not the user name again.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var fits =
            password is { Length: <= AccountSettings.LongestPassword }
            && !password.Contains(user.UserName!, StringComparison.OrdinalIgnoreCase);
        return Task.FromResult(fits ? IdentityResult.Success : IdentityResult.Failed());
    }
}
