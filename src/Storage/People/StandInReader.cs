using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Reads who stands in for whom (AB角), today and later. At most <see cref="Most"/>, the first to end first.</summary>
public sealed class StandInReader(NpgsqlDataSource database)
{
    /// <summary>How many are read at most.</summary>
    public const int Most = 200;

    private const string Query = """
        SELECT g.person, a.name, g.number AS "Grant", g.stands_in_for AS "Holder", b.name AS "HolderName", g.role, g.body,
            g.unit, g.from_day AS "FromDay", g.until_day AS "UntilDay"
        FROM lists.held_grants g
        JOIN lists.people a ON a.person = g.person
        JOIN lists.people b ON b.person = g.stands_in_for
        WHERE g.until_day >= @today AND g.until_day >= g.from_day AND
        """;

    private const string Order = " ORDER BY g.until_day, g.person, g.number LIMIT @most";

    /// <summary>Those of a body; the caller has made sure that they may be read.</summary>
    public Task<IReadOnlyList<StandInView>> Of(BodyCode body, DateOnly today, CancellationToken cancellation) =>
        Read(
            Query + " g.body = @body" + Order,
            new
            {
                body = body.Value,
                today,
                most = Most,
            },
            cancellation
        );

    /// <summary>Those in which the person stands in, or is stood in for.</summary>
    public Task<IReadOnlyList<StandInView>> Of(PersonId person, DateOnly today, CancellationToken cancellation) =>
        Read(
            Query + " @person IN (g.person, g.stands_in_for)" + Order,
            new
            {
                person = person.Value,
                today,
                most = Most,
            },
            cancellation
        );

    /// <summary>The names of the people who are stood in for.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> Names(
        IEnumerable<PersonId> people,
        CancellationToken cancellation
    )
    {
        var wanted = people.Select(person => person.Value).Distinct().ToArray();
        if (wanted.Length == 0)
        {
            return new Dictionary<PersonId, string>();
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(Guid Person, string Name)>(
            new(
                "SELECT person, name FROM lists.people WHERE person = ANY (@wanted)",
                new { wanted },
                cancellationToken: cancellation
            )
        );
        return rows.ToDictionary(row => new PersonId(row.Person), row => row.Name);
    }

    private async Task<IReadOnlyList<StandInView>> Read(string query, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(new(query, parameters, cancellationToken: cancellation));
        return [.. rows.Select(row => row.View())];
    }

    private sealed record Row(
        Guid Person,
        string Name,
        int Grant,
        Guid Holder,
        string HolderName,
        string Role,
        string Body,
        Guid? Unit,
        DateOnly FromDay,
        DateOnly UntilDay
    )
    {
        public StandInView View() =>
            new(
                new(Person),
                Name,
                Grant,
                new(Holder),
                HolderName,
                Enum.Parse<Role>(Role),
                new(Body),
                Unit is { } unit ? new UnitId(unit) : null,
                FromDay,
                UntilDay
            );
    }
}
