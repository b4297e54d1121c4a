using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Book of invitations (邀请簿): at most one per person; of a code only the hash.</summary>
public sealed class InvitationBook(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>
    /// Keeps invitations, each in place of a former one of its person; those whose person has an account or whose name
    /// somebody else has are left out.
    /// </summary>
    /// <returns>The people who are invited now.</returns>
    public async Task<IReadOnlySet<PersonId>> Issue(
        IReadOnlyCollection<Invitation> invitations,
        PersonId by,
        DateTimeOffset until,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var now = time.GetUtcNow();
        await connection.ExecuteAsync(
            new(
                "DELETE FROM identity.invitations WHERE expires_at <= @now",
                new { now },
                transaction,
                cancellationToken: cancellation
            )
        );
        try
        {
            var invited = await connection.QueryAsync<Guid>(
                new(
                    """
                    INSERT INTO identity.invitations
                        (person, user_name, normalized_user_name, code_hash, invited_at, invited_by, expires_at)
                    SELECT new.person, new.name, new.normal, new.hash, @now, @by, @until
                    FROM unnest(@people, @names, @normals, @hashes) AS new (person, name, normal, hash)
                    WHERE NOT EXISTS (
                            SELECT FROM identity.accounts a
                            WHERE a.id = new.person OR a.normalized_user_name = new.normal)
                        AND NOT EXISTS (
                            SELECT FROM identity.invitations i
                            WHERE i.normalized_user_name = new.normal AND i.person <> new.person)
                    ON CONFLICT (person) DO UPDATE SET
                        user_name = excluded.user_name, normalized_user_name = excluded.normalized_user_name,
                        code_hash = excluded.code_hash, invited_at = excluded.invited_at,
                        invited_by = excluded.invited_by, expires_at = excluded.expires_at, failures = 0,
                        locked_until = NULL
                    RETURNING person
                    """,
                    new
                    {
                        people = invitations.Select(one => one.Person.Value).ToArray(),
                        names = invitations.Select(one => one.UserName).ToArray(),
                        normals = invitations.Select(one => UserName.Normal(one.UserName)).ToArray(),
                        hashes = invitations.Select(one => one.CodeHash).ToArray(),
                        now,
                        by = by.Value,
                        until,
                    },
                    transaction,
                    cancellationToken: cancellation
                )
            );
            await transaction.CommitAsync(cancellation);
            return invited.Select(id => new PersonId(id)).ToHashSet();
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            // Somebody took the name at this very moment: as if he had a moment before.
            return new HashSet<PersonId>();
        }
    }

    /// <summary>Takes one of the tries before the code is looked at; none if the name has no invitation or no try is left.</summary>
    public async Task<Invitation?> TakeTry(string userName, int tries, TimeSpan locked, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<(Guid Person, string UserName, byte[] CodeHash)?>(
            new(
                """
                UPDATE identity.invitations SET
                    failures = CASE WHEN locked_until <= @Now THEN 1 ELSE failures + 1 END,
                    locked_until = CASE
                        WHEN locked_until <= @Now AND @Tries > 1 THEN NULL
                        WHEN failures + 1 >= @Tries THEN @Now + @Locked END
                WHERE normalized_user_name = @Normal AND expires_at > @Now
                    AND (locked_until IS NULL OR locked_until <= @Now)
                RETURNING person, user_name, code_hash
                """,
                new
                {
                    Normal = UserName.Normal(userName),
                    Now = time.GetUtcNow(),
                    Tries = tries,
                    Locked = locked,
                },
                cancellationToken: cancellation
            )
        );
        return row is var (person, name, hash) ? new(new(person), name, hash) : null;
    }

    /// <summary>Forgets the wrong tries: the code was right, only the password was not.</summary>
    public Task ForgetTries(PersonId person, CancellationToken cancellation) =>
        Run(
            "UPDATE identity.invitations SET failures = 0, locked_until = NULL WHERE person = @Person",
            new { Person = person.Value },
            cancellation
        );

    /// <summary>Takes the invitation, once, and opens the account with the password in the same transaction.</summary>
    /// <returns>Whether it was still there and the name still free.</returns>
    public async Task<bool> Take(Invitation invitation, string passwordHash, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var taken = await connection.ExecuteAsync(
            new(
                "DELETE FROM identity.invitations WHERE person = @Person AND code_hash = @CodeHash",
                new { Person = invitation.Person.Value, invitation.CodeHash },
                transaction,
                cancellationToken: cancellation
            )
        );
        var account = new NewAccount(invitation.Person, invitation.UserName, passwordHash, MustChangePassword: false);
        if (
            taken == 0
            || (await AccountBook.Put(connection, transaction, [account], time.GetUtcNow(), cancellation)).Count == 0
        )
        {
            return false;
        }
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Revokes the person's invitation; whether there was one.</summary>
    public Task<bool> Revoke(PersonId person, CancellationToken cancellation) =>
        Run("DELETE FROM identity.invitations WHERE person = @Person", new { Person = person.Value }, cancellation);

    private async Task<bool> Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation)) > 0;
    }
}
