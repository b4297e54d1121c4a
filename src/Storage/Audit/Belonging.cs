using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Tells what somebody asked for in vain (越权判定): a thing that is not there, or one that is and belongs to others. The
/// same one statement either way; it is asked when the answer already stands.
/// </summary>
public sealed class Belonging(NpgsqlDataSource database)
{
    private const string Others = """
        SELECT coalesce(
            (SELECT c.body FROM lists.copies c WHERE c.report = s.id ORDER BY c.from_body NULLS FIRST LIMIT 1),
            (SELECT t.body FROM lists.joint_tasks t WHERE t.task = s.id),
            (SELECT m.body FROM lists.commissions m WHERE m.commission = s.id),
            (SELECT p.body FROM lists.people p WHERE p.person = s.id), '')
        FROM record.streams s
        WHERE s.id = $1 AND s.id <> $3
            AND NOT EXISTS (SELECT FROM lists.readers r WHERE r.report = s.id AND r.reader = ANY ($4))
            AND NOT EXISTS (SELECT FROM lists.joint_task_readers r WHERE r.task = s.id AND r.reader = ANY ($4))
            AND NOT EXISTS (SELECT FROM lists.commission_readers r WHERE r.commission = s.id AND r.reader = ANY ($4))
        UNION ALL
        SELECT j.body FROM lists.joint_task_bodies j WHERE j.task = $1 AND j.body = $2 AND j.body <> ALL ($5)
        UNION ALL
        SELECT u.body FROM lists.units u WHERE u.unit = $1 AND u.body <> ALL ($5)
        UNION ALL
        SELECT b.code FROM lists.bodies b WHERE $1::uuid IS NULL AND b.code = $2 AND b.code <> ALL ($5)
        LIMIT 1
        """;

    /// <summary>Whether it belongs to others, and to which body, where that is known.</summary>
    /// <param name="id">The id asked for; none where only a body was named.</param>
    /// <param name="body">The body named, if one was.</param>
    /// <param name="person">Who asked.</param>
    /// <param name="keys">His keys, with which he reads.</param>
    /// <param name="bodies">The bodies at which he holds a role today.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<(bool Exists, BodyCode? Body)> IsOfOthers(
        Guid? id,
        string? body,
        PersonId person,
        IReadOnlySet<string> keys,
        IEnumerable<BodyCode> bodies,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(Others);
        Add(command, id, NpgsqlDbType.Uuid);
        Add(command, body, NpgsqlDbType.Text);
        Add(command, person.Value, NpgsqlDbType.Uuid);
        Add(command, keys.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(command, bodies.Select(own => own.Value).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        return await command.ExecuteScalarAsync(cancellation) is string found
            ? (true, BodyCode.TryParse(found, null, out var code) ? code : null)
            : (false, null);
    }

    private static void Add(NpgsqlCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
