using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Duty;

namespace ZhengXie.Linked.Storage.Duty;

/// <summary>Reads the duty roster of a body (值班表).</summary>
public sealed class DutyReader(NpgsqlDataSource database, TimeProvider time)
{
    private const int Most = 200;

    private const string Query = """
        SELECT d.duty, d.person, coalesce(p.name, '') AS name, d.from_at AS "FromAt", d.until_at AS "UntilAt"
        FROM lists.duties d
        LEFT JOIN lists.people p ON p.person = d.person
        WHERE d.body = @body AND d.until_at > @now
        ORDER BY d.until_at, d.duty
        LIMIT @most
        """;

    /// <summary>The duties that are not over, soonest to end first; the caller has made sure that they may be read.</summary>
    public async Task<IReadOnlyList<DutyView>> Ahead(BodyCode body, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                Query,
                new
                {
                    body = body.Value,
                    now,
                    most = Most,
                },
                cancellationToken: cancellation
            )
        );
        return
        [
            .. rows.Select(row => new DutyView(
                row.Duty,
                new(row.Person),
                row.Name,
                row.FromAt,
                row.UntilAt,
                row.FromAt <= now
            )),
        ];
    }

    private sealed class Row
    {
        public int Duty { get; init; }
        public Guid Person { get; init; }
        public string Name { get; init; } = "";
        public DateTimeOffset FromAt { get; init; }
        public DateTimeOffset UntilAt { get; init; }
    }
}
