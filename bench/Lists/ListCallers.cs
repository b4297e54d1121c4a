using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>Who asks (读取人): people of the record itself with all their roles, and chairs, from bodies of every tier.</summary>
/// <param name="All">Everyone who asks, by the role for which he was chosen.</param>
internal sealed record ListCallers(ILookup<Role, ListCaller> All)
{
    // Of each tier the body with most papers, and others spread from there down to the one with fewest.
    private const string Desks = """
        WITH busy AS (
            SELECT c.body, b.tier, count(*) AS many FROM lists.copies c JOIN lists.bodies b ON b.code = c.body
            GROUP BY c.body, b.tier
        ), placed AS (
            SELECT body, tier, row_number() OVER (PARTITION BY tier ORDER BY many DESC, body) - 1 AS place,
                count(*) OVER (PARTITION BY tier) AS of_tier
            FROM busy
        )
        SELECT DISTINCT ON (p.body, g.role) g.person, g.role, p.body, p.tier, g.unit
        FROM placed p JOIN lists.grants g ON g.body = p.body
        WHERE g.role = ANY (@roles) AND p.place % greatest(1, p.of_tier / @bodies) = 0
        ORDER BY p.body, g.role, g.person
        """;

    private const string Authors = """
        SELECT g.person, g.role, g.body, '' AS tier, g.unit
        FROM (
            SELECT substr(follower, 8)::uuid AS person, count(*) AS many FROM lists.followed
            WHERE follower LIKE 'person:%' GROUP BY follower
        ) f
        JOIN lists.grants g ON g.person = f.person AND g.role = 'Member'
        ORDER BY f.many DESC, g.person LIMIT @authors
        """;

    private const string Handlers = """
        SELECT DISTINCT ON (h.unit) g.person, g.role, g.body, '' AS tier, g.unit
        FROM (SELECT unit, count(*) AS many FROM lists.handling WHERE unit IS NOT NULL GROUP BY unit
            ORDER BY many DESC, unit LIMIT @handlers) h
        JOIN lists.grants g ON g.unit = h.unit AND g.role = 'HandlingUnit'
        ORDER BY h.unit, g.person
        """;

    private static readonly string[] DeskRoles = [nameof(Role.Editor), nameof(Role.Reviewer), nameof(Role.Signer)];

    /// <summary>Finds them.</summary>
    public static async Task<ListCallers> Find(NpgsqlDataSource owner, PeopleReader people)
    {
        await using var connection = await owner.OpenConnectionAsync();
        var found = new List<Chosen>();
        foreach (var query in new[] { Desks, Authors, Handlers })
        {
            found.AddRange(
                await connection.QueryAsync<Chosen>(
                    query,
                    new
                    {
                        roles = DeskRoles,
                        bodies = 24,
                        authors = 256,
                        handlers = 32,
                    },
                    commandTimeout: 0
                )
            );
        }
        var known = await people.Find([.. found.Select(one => new PersonId(one.Person))], CancellationToken.None);
        var callers = found
            .Where(one => known.ContainsKey(new(one.Person)))
            .Select(one => one.Caller(known[new(one.Person)].Grants))
            .ToList();
        return new(
            callers.Concat(callers.Where(one => one.Role == Role.Editor).Select(ChairBeside)).ToLookup(one => one.Role)
        );
    }

    // Chairs do nothing that leaves a trace in reports: each body has one, whoever it may be.
    private static ListCaller ChairBeside(ListCaller editor) =>
        editor with
        {
            Role = Role.Chair,
            By = new(
                new(DerivedId.Of("bench-chair", editor.Body.Value)),
                [editor.By.Grants[0] with { Role = Role.Chair }],
                SteppedUp: true
            ),
        };

    /// <summary>One of those chosen for the role; the same turn gives the same one.</summary>
    public ListCaller One(Role role, int turn)
    {
        var some = All[role].ToList();
        return some.Count > 0
            ? some[turn % some.Count]
            : throw new InvalidOperationException($"Nobody in this record is {role}.");
    }
}
