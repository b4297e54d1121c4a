using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Reads people (人员) from the lists.</summary>
public sealed class PeopleReader(NpgsqlDataSource database)
{
    private const string Details = """
        people.person, people.body, people.name, sector, post, employer, provincial_member, national_member
        """;

    private const string OfBody = $"""
        SELECT {Details}
        FROM (
            SELECT person FROM lists.people WHERE body = $1
            UNION
            SELECT person FROM lists.grants WHERE body = $1 AND (until_day IS NULL OR until_day >= $2)
        ) known
        JOIN lists.people ON people.person = known.person
        WHERE ($3::text IS NULL OR strpos(people.name, $3) > 0)
            AND ($4::text IS NULL OR (people.name, people.person) > ($4, $5))
        ORDER BY people.name, people.person
        LIMIT $6
        """;

    /// <summary>The person with all grants; none if nobody has the id.</summary>
    public async Task<Person?> Find(PersonId id, CancellationToken cancellation) =>
        (await Find([id], cancellation)).GetValueOrDefault(id);

    /// <summary>Those of the people who are registered, with all their grants.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Person>> Find(
        IReadOnlyCollection<PersonId> ids,
        CancellationToken cancellation
    )
    {
        var wanted = ids.Select(id => id.Value).ToArray();
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(Asking($"SELECT {Details} FROM lists.people WHERE person = ANY ($1)", wanted));
        batch.BatchCommands.Add(
            Asking(
                $"SELECT {GrantRows.Columns}, person FROM lists.held_grants WHERE person = ANY ($1) ORDER BY person, number",
                wanted
            )
        );
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        var people = await ReadPeople(rows, cancellation);
        await rows.NextResultAsync(cancellation);
        var grants = new List<(PersonId Person, RoleGrant Grant)>();
        while (await rows.ReadAsync(cancellation))
        {
            grants.Add((new PersonId(rows.GetGuid(6)), GrantRows.Read(rows, first: 0)));
        }
        var held = grants.ToLookup(grant => grant.Person, grant => grant.Grant);
        return people.ToDictionary(person => person.Id, person => person with { Grants = [.. held[person.Id]] });
    }

    /// <summary>
    /// The people of a body: whose entry it keeps, or who hold a role there today or later; by name, without grants.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="today">The day in China.</param>
    /// <param name="search">Part of a name; none for all.</param>
    /// <param name="after">The last of the page before.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Person>> List(
        BodyCode body,
        DateOnly today,
        string? search,
        (string Name, PersonId Person)? after,
        int most,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(OfBody);
        command.Parameters.Add(new NpgsqlParameter { Value = body.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = today });
        command.Parameters.Add(Text(search));
        command.Parameters.Add(Text(after?.Name));
        command.Parameters.Add(new NpgsqlParameter { Value = after?.Person.Value ?? Guid.Empty });
        command.Parameters.Add(new NpgsqlParameter { Value = most });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await ReadPeople(rows, cancellation);
    }

    private static async Task<List<Person>> ReadPeople(NpgsqlDataReader rows, CancellationToken cancellation)
    {
        var people = new List<Person>();
        while (await rows.ReadAsync(cancellation))
        {
            var details = new PersonDetails(
                rows.GetString(2),
                await TextAt(rows, 3, cancellation),
                await TextAt(rows, 4, cancellation),
                await TextAt(rows, 5, cancellation),
                rows.GetBoolean(6),
                rows.GetBoolean(7)
            );
            people.Add(new(new PersonId(rows.GetGuid(0)), new BodyCode(rows.GetString(1)), details, []));
        }
        return people;
    }

    private static async Task<string?> TextAt(NpgsqlDataReader rows, int place, CancellationToken cancellation) =>
        await rows.IsDBNullAsync(place, cancellation) ? null : rows.GetString(place);

    private static NpgsqlParameter Text(string? text) =>
        new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };

    private static NpgsqlBatchCommand Asking(string query, Guid[] ids) =>
        new(query) { Parameters = { new() { Value = ids } } };
}
