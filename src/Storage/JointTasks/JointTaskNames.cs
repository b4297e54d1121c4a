using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Names of those who acted on tasks and parts (经办人姓名). Whoever asks decides whom the reader may be told of.</summary>
/// <param name="database">Pool of the service role.</param>
public sealed class JointTaskNames(NpgsqlDataSource database)
{
    private const string Query = "SELECT person, name FROM lists.people WHERE person = ANY (@people)";

    /// <summary>The names of those people, as far as they are known.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> Read(
        IEnumerable<PersonId> people,
        CancellationToken cancellation
    )
    {
        var asked = people.Select(person => person.Value).Distinct().ToArray();
        if (asked.Length == 0)
        {
            return new Dictionary<PersonId, string>();
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(Guid Person, string Name)>(
            new(Query, new { people = asked }, cancellationToken: cancellation)
        );
        return rows.ToDictionary(row => new PersonId(row.Person), row => row.Name);
    }
}
