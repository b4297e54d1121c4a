using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// Voiding (作废) of everything that somebody could sign in with: whoever found the telephone, or knows the password, has
/// nothing of it. The former password stays among those that must not come back.
/// </summary>
internal static class Voiding
{
    // Every kind of factor that an account can have stands here; an account without a password has the empty hash.
    private const string Everything = """
        INSERT INTO identity.former_passwords (person, password_hash, replaced_at)
        SELECT id, password_hash, @Now FROM identity.accounts WHERE id = @Person AND password_hash <> ''
        ON CONFLICT DO NOTHING;
        UPDATE identity.accounts SET password_hash = '', must_change_password = false, failures = 0, locked_until = NULL,
            security_stamp = gen_random_uuid()::text, concurrency_stamp = gen_random_uuid()::text
        WHERE id = @Person;
        DELETE FROM identity.second_factors WHERE person = @Person;
        DELETE FROM identity.passkeys WHERE person = @Person;
        DELETE FROM identity.outer_identities WHERE person = @Person;
        """;

    /// <summary>Voids them within the transaction.</summary>
    public static Task Do(
        NpgsqlTransaction transaction,
        PersonId person,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        transaction.Connection!.ExecuteAsync(
            new(Everything, new { Person = person.Value, Now = now }, transaction, cancellationToken: cancellation)
        );
}
