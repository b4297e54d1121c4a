using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Looks at passwords (密码核对), counting tries; changes one's own.</summary>
public sealed class PasswordDesk(
    UserManager<Account> accounts,
    AccountBook book,
    PasswordChoice choice,
    Sessions sessions,
    Decoy decoy,
    AccountSettings settings,
    TimeProvider time
)
{
    /// <summary>The account of the name, and whether the password is right; the work done is the same either way.</summary>
    public async Task<(Account? Account, bool Right)> Check(SignIn typed, CancellationToken cancellation)
    {
        var account = await accounts.FindByNameAsync(typed.UserName);
        return (account, await Check(account, typed.Password, cancellation));
    }

    /// <summary>Whether it is the password of the person's account and that is not locked.</summary>
    public async Task<bool> Check(PersonId person, string password, CancellationToken cancellation) =>
        await Check(await Find(person), password, cancellation);

    /// <summary>Changes one's own password.</summary>
    public async Task<Refusal?> Change(PersonId person, PasswordChange typed, CancellationToken cancellation)
    {
        var account = await Find(person);
        if (!await Check(account, typed.Current, cancellation))
        {
            return Refusals.PasswordWrong;
        }
        if (await choice.Fault(account!, typed.Next, cancellation) is { } fault)
        {
            return fault;
        }
        await choice.Keep(account!, cancellation);
        account!.MustChangePassword = false;
        account.PasswordChangedAt = time.GetUtcNow();
        account.PasswordHash = choice.Hash(typed.Next);
        var kept = await accounts.UpdateSecurityStampAsync(account);
        // Somebody changed the account at this very moment; nothing was done.
        return kept.Succeeded ? null : Refusals.Busy;
    }

    private async Task<bool> Check(Account? account, string password, CancellationToken cancellation)
    {
        var owner = new PersonId(account?.Id ?? Guid.NewGuid());
        var free = await book.TakeTry(owner, settings.Tries, settings.Locked, cancellation);
        var fits = password.Length <= AccountSettings.LongestPassword;
        // A closed account, and one whose password is void, answer as a name that is nobody's.
        if (account is null or { ClosedAt: not null } or { PasswordHash: "" } || !free || !fits)
        {
            decoy.Check(password);
            return false;
        }
        if (!await accounts.CheckPasswordAsync(account, password))
        {
            // The last try locks the account: whoever is signed in with it may be the one who guesses.
            if (await book.IsLocked(owner, cancellation))
            {
                await sessions.EndAll(owner, but: null, cancellation);
            }
            return false;
        }
        await book.ForgetTries(owner, cancellation);
        return true;
    }

    private async Task<Account?> Find(PersonId person) => await accounts.FindByIdAsync(person.ToString());
}
