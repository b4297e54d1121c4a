using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Names those who acted (办理人) in joint tasks, as far as the register knows them.</summary>
/// <param name="database">Pool of the service role.</param>
public sealed class JointTaskActors(NpgsqlDataSource database)
{
    private const string Query = "SELECT person, name FROM lists.people WHERE person = ANY (@people)";

    /// <summary>The names of all who signed, and of those they stood in for.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> Names(
        IEnumerable<Signature?> signatures,
        CancellationToken cancellation
    )
    {
        var people = signatures
            .SelectMany(by => new[] { by?.Person, by?.For })
            .OfType<PersonId>()
            .Select(person => person.Value)
            .Distinct()
            .ToArray();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(Guid Person, string Name)>(
            new(Query, new { people }, cancellationToken: cancellation)
        );
        return rows.ToDictionary(row => new PersonId(row.Person), row => row.Name);
    }

    /// <summary>The signature as a view shows it; none for the house itself.</summary>
    public static ActorView? Draw(Signature? by, IReadOnlyDictionary<PersonId, string> names, BodyTree bodies) =>
        by is null
            ? null
            : new(by.Role, bodies.Reference(by.Body.Value), names.GetValueOrDefault(by.Person))
            {
                StandIn = by.For is not null,
                For = by.For is { } other ? names.GetValueOrDefault(other) : null,
            };
}
