using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Counts what waits on a person (待办数) over all roles. It stops at 1,000: beyond that nobody reads the number.</summary>
public sealed class ReportCounts(NpgsqlDataSource database, IBodyTreeSource bodies)
{
    /// <summary>Where counting stops.</summary>
    public const int Most = 1000;

    private const string Query = """
        SELECT
            (SELECT count(*) FROM (
                SELECT FROM lists.copies c
                JOIN unnest(@bodies, @roles) AS d (body, role) ON c.body = d.body AND c.todo = d.role
                LIMIT @most) AS desk)
          + (SELECT count(*) FROM (
                SELECT FROM lists.followed f WHERE f.todo AND f.follower = @follower LIMIT @most) AS own)
          + (SELECT count(*) FROM (
                SELECT FROM lists.directives d WHERE NOT d.replied AND d.unit = ANY (@units) LIMIT @most) AS handled)
        """;

    /// <summary>How many papers wait on the caller now, at most <see cref="Most"/>.</summary>
    public async Task<int> Todo(Caller caller, DateOnly today, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var desks = caller
            .On(today)
            .Where(grant => grant.Role is Role.Editor or Role.Reviewer or Role.Signer)
            .SelectMany(grant =>
                tree.WithPredecessors(grant.Body).Select(body => (Body: body.Value, Role: grant.Role.ToString()))
            )
            .Distinct()
            .ToList();
        var units = caller.On(today).Where(grant => grant.Role == Role.HandlingUnit).Select(grant => grant.Unit?.Value);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var many = await connection.ExecuteScalarAsync<long>(
            new(
                Query,
                new
                {
                    bodies = desks.Select(desk => desk.Body).ToArray(),
                    roles = desks.Select(desk => desk.Role).ToArray(),
                    follower = Visibility.Person(caller.Person),
                    units = units.OfType<Guid>().ToArray(),
                    most = Most,
                },
                cancellationToken: cancellation
            )
        );
        return (int)Math.Min(many, Most);
    }
}
