using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Opens accounts (开通账号): one at a time through the doors, many at once for a demo.</summary>
public sealed class AccountOpening(AccountBook book, IPasswordHasher<Account> hasher)
{
    // The hasher does not look at the account.
    private static readonly Account Anybody = new();

    /// <summary>Opens an account with a password for one time, or says why not.</summary>
    public async Task<(AccountOpened? Opened, Refusal? Refusal)> Open(
        PersonId person,
        string userName,
        CancellationToken cancellation
    )
    {
        if (!UserName.Allows(userName))
        {
            return (null, Refusals.UserNameInvalid);
        }
        var password = OneTimePassword.New();
        var account = new NewAccount(person, userName, Hash(password), MustChangePassword: true);
        if ((await book.Open([account], cancellation)).Count > 0)
        {
            return (new(person, userName, password), null);
        }
        var taken = await book.NameOf(person, cancellation) is null;
        return (null, taken ? Refusals.UserNameTaken : Refusals.AccountAlreadyOpened);
    }

    /// <summary>
    /// Opens many accounts in one round trip. Hash a shared password once with <see cref="Hash"/>: hashing is slow on
    /// purpose.
    /// </summary>
    /// <returns>The people whose account was opened now.</returns>
    public Task<IReadOnlySet<PersonId>> OpenAll(
        IReadOnlyCollection<NewAccount> accounts,
        CancellationToken cancellation
    ) => book.Open(accounts, cancellation);

    /// <summary>The hash of a password.</summary>
    public string Hash(string password) => hasher.HashPassword(Anybody, password);
}
