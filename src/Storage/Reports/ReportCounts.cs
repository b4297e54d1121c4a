using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Counts what waits on a person beside the desks (待办数): his own reports, directives of his unit. It stops at 1,000: beyond that nobody reads the number.</summary>
public sealed class ReportCounts(NpgsqlDataSource database)
{
    /// <summary>Where counting stops.</summary>
    public const int Most = 1000;

    private const string Query = """
        SELECT
            (SELECT count(*) FROM (
                SELECT FROM lists.followed f WHERE f.todo AND f.follower = @follower LIMIT @most) AS own)
          + (SELECT count(*) FROM (
                SELECT FROM lists.directives d WHERE NOT d.replied AND d.unit = ANY (@units) LIMIT @most) AS handled)
        """;

    /// <summary>How many papers wait on the caller now, at most <see cref="Most"/>.</summary>
    public async Task<int> Todo(Caller caller, DateOnly today, CancellationToken cancellation)
    {
        var units = caller.On(today).Where(grant => grant.Role == Role.HandlingUnit).Select(grant => grant.Unit?.Value);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var many = await connection.ExecuteScalarAsync<long>(
            new(
                Query,
                new
                {
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
