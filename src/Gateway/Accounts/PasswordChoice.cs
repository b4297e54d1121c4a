using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Domain.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Looks at a password that somebody chose (新密码核对): the rules, the common ones, the former ones.</summary>
public sealed class PasswordChoice(UserManager<Account> accounts, FormerPasswords former, AccountSettings settings)
{
    /// <summary>What is wrong with the password for this account, if anything.</summary>
    public async Task<Refusal?> Fault(Account account, string next, CancellationToken cancellation)
    {
        foreach (var rule in accounts.PasswordValidators)
        {
            if (!(await rule.ValidateAsync(accounts, account, next)).Succeeded)
            {
                return Refusals.PasswordWeak;
            }
        }
        if (CommonPasswords.Include(next))
        {
            return Refusals.PasswordCommon;
        }
        if (Is(account, account.PasswordHash, next))
        {
            return Refusals.PasswordWeak;
        }
        var hashes = await former.Read(new(account.Id), settings.FormerPasswords, cancellation);
        return hashes.Any(hash => Is(account, hash, next)) ? Refusals.PasswordUsedBefore : null;
    }

    /// <summary>Keeps the account's present password among the former ones; before it is replaced, so that none is lost.</summary>
    public Task Keep(Account account, CancellationToken cancellation) =>
        former.Keep(new(account.Id), account.PasswordHash!, settings.FormerPasswords, cancellation);

    /// <summary>The hash of a password.</summary>
    public string Hash(string password) => accounts.PasswordHasher.HashPassword(new Account(), password);

    private bool Is(Account account, string? hash, string password) =>
        !string.IsNullOrEmpty(hash)
        && accounts.PasswordHasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
}
