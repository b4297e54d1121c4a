using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Passkeys;

namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>
/// Identity's store of accounts, with passkeys in the house's own table (通行密钥存取). What a device says of itself when
/// it enrols (attestation) is not asked for, and not kept.
/// </summary>
public sealed class PasskeyStore(AccountsContext accounts, PasskeyBook book, TimeProvider time)
    : UserOnlyStore<Account, AccountsContext, Guid>(accounts)
{
    /// <inheritdoc/>
    public override async Task AddOrUpdatePasskeyAsync(
        Account user,
        UserPasskeyInfo passkey,
        CancellationToken cancellationToken
    )
    {
        var added = await book.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Person = new(user.Id),
                Credential = passkey.CredentialId,
                PublicKey = passkey.PublicKey,
                Name = passkey.Name ?? "",
                Signs = passkey.SignCount,
                Transports = passkey.Transports ?? [],
                BackupEligible = passkey.IsBackupEligible,
                BackedUp = passkey.IsBackedUp,
                CreatedAt = time.GetUtcNow(),
            },
            cancellationToken
        );
        if (!added)
        {
            await book.Use(passkey.CredentialId, passkey.SignCount, passkey.IsBackedUp, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(
        Account user,
        CancellationToken cancellationToken
    ) => [.. (await book.Of(new PersonId(user.Id), cancellationToken)).Select(Info)];

    /// <inheritdoc/>
    public override async Task<Account?> FindByPasskeyIdAsync(
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        await book.Find(credentialId, cancellationToken) is { } found
            ? await FindByIdAsync(found.Person.ToString(), cancellationToken)
            : null;

    /// <inheritdoc/>
    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        await book.Find(credentialId, cancellationToken) is { } found && found.Person.Value == user.Id
            ? Info(found)
            : null;

    /// <inheritdoc/>
    public override async Task RemovePasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    )
    {
        if (await book.Find(credentialId, cancellationToken) is { } found)
        {
            await book.Remove(new PersonId(user.Id), found.Id, cancellationToken);
        }
    }

    private static UserPasskeyInfo Info(Passkey passkey) =>
        new(
            passkey.Credential,
            passkey.PublicKey,
            passkey.CreatedAt,
            passkey.Signs,
            [.. passkey.Transports],
            isUserVerified: true,
            passkey.BackupEligible,
            passkey.BackedUp,
            attestationObject: [],
            clientDataJson: []
        )
        {
            Name = passkey.Name,
        };
}
