using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Storage.Accounts.Imports;

/// <summary>Book of imports (导入簿): which file was carried out under which command id; what a check must know of the record.</summary>
public sealed class ImportBook(NpgsqlDataSource database, TimeProvider time)
{
    private static readonly TimeSpan Repeatable = TimeSpan.FromDays(1);

    /// <summary>Whether this file was begun under the command id, within the last day.</summary>
    /// <returns>True if it was; false if the id is unused; none if the id was used for something else.</returns>
    public async Task<bool?> Knows(
        PersonId person,
        CommandId command,
        string kind,
        string hash,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var known = await connection.QuerySingleOrDefaultAsync<bool?>(
            new(
                """
                SELECT file_hash = @Hash AND kind = @Kind AND begun_at > @Since FROM identity.imports
                WHERE person = @Person AND command = @Command
                """,
                new
                {
                    Person = person.Value,
                    Command = command.Value,
                    Hash = hash,
                    Kind = kind,
                    Since = time.GetUtcNow() - Repeatable,
                },
                cancellationToken: cancellation
            )
        );
        return known switch
        {
            null => false,
            true => true,
            false => null,
        };
    }

    /// <summary>Notes that the file is carried out under the command id; whether it is this file and no other.</summary>
    public async Task<bool> Begin(
        PersonId person,
        CommandId command,
        string kind,
        string hash,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                """
                INSERT INTO identity.imports (person, command, file_hash, kind, begun_at)
                VALUES (@Person, @Command, @Hash, @Kind, @Now) ON CONFLICT DO NOTHING
                """,
                new
                {
                    Person = person.Value,
                    Command = command.Value,
                    Hash = hash,
                    Kind = kind,
                    Now = time.GetUtcNow(),
                },
                cancellationToken: cancellation
            )
        );
        return await Knows(person, command, kind, hash, cancellation) is true;
    }

    /// <summary>Which of these pairs of body and name somebody registered already has.</summary>
    public async Task<IReadOnlySet<(BodyCode Body, string Name)>> Namesakes(
        IReadOnlyCollection<(BodyCode Body, string Name)> people,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var found = await connection.QueryAsync<(string Body, string Name)>(
            new(
                """
                SELECT DISTINCT p.body, p.name FROM lists.people p
                JOIN unnest(@Bodies, @Names) AS asked (body, name) ON asked.body = p.body AND asked.name = p.name
                """,
                new
                {
                    Bodies = people.Select(one => one.Body.Value).ToArray(),
                    Names = people.Select(one => one.Name).ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        return found.Select(one => (new BodyCode(one.Body), one.Name)).ToHashSet();
    }

    /// <summary>The people who have these user names, with an account or an invitation; by the name's normal form.</summary>
    public async Task<IReadOnlyDictionary<string, PersonId>> Users(
        IReadOnlyCollection<string> userNames,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var found = await connection.QueryAsync<(string Name, Guid Person)>(
            new(
                """
                SELECT normalized_user_name, id FROM identity.accounts WHERE normalized_user_name = ANY (@Names)
                UNION
                SELECT i.normalized_user_name, i.person FROM identity.invitations i
                WHERE i.normalized_user_name = ANY (@Names) AND i.expires_at > @Now
                    AND NOT EXISTS (SELECT FROM identity.accounts a WHERE a.normalized_user_name = i.normalized_user_name)
                """,
                new { Names = userNames.Select(UserName.Normal).Distinct().ToArray(), Now = time.GetUtcNow() },
                cancellationToken: cancellation
            )
        );
        return found.ToDictionary(one => one.Name, one => new PersonId(one.Person), StringComparer.Ordinal);
    }
}
