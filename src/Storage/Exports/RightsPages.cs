using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>
/// Pages of who may do what at a body (任职清单), for audits: every role held or once held there. The caller has made sure that
/// it may be read.
/// </summary>
public sealed class RightsPages(NpgsqlDataSource database)
{
    private const string Query = """
        SELECT g.person, g.number, p.name, a.user_name AS "UserName", g.role, u.name AS "Unit", h.name AS "Holder",
            g.from_day AS "FromDay", g.until_day AS "UntilDay"
        FROM lists.held_grants g
        JOIN lists.people p ON p.person = g.person
        LEFT JOIN identity.accounts a ON a.id = g.person
        LEFT JOIN lists.people h ON h.person = g.stands_in_for
        LEFT JOIN lists.units u ON u.unit = g.unit
        WHERE g.body = @body AND (g.person, g.number) < (@person, @number)
        ORDER BY g.person DESC, g.number DESC LIMIT @most
        """;

    /// <summary>The page after a place.</summary>
    public async Task<Page<RightItem>> Of(BodyCode body, PageKey after, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                Query,
                new
                {
                    body = body.Value,
                    person = after.Report,
                    number = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(),
            row => new(DateTimeOffset.MaxValue, row.Person, row.Number)
        );
    }

    private sealed class Row
    {
        public Guid Person { get; init; }
        public int Number { get; init; }
        public string Name { get; init; } = "";
        public string? UserName { get; init; }
        public string Role { get; init; } = "";
        public string? Unit { get; init; }
        public string? Holder { get; init; }
        public DateOnly FromDay { get; init; }
        public DateOnly? UntilDay { get; init; }

        public RightItem Item() => new(Name, UserName, Enum.Parse<Role>(Role), Unit, Holder, FromDay, UntilDay);
    }
}

/// <summary>A role in the list of who may do what (任职清单).</summary>
/// <param name="Name">姓名.</param>
/// <param name="UserName">用户名; none without an account.</param>
/// <param name="Role">角色.</param>
/// <param name="Unit">单位.</param>
/// <param name="StandsInFor">被代理人.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai.</param>
public sealed record RightItem(
    string Name,
    string? UserName,
    Role Role,
    string? Unit,
    string? StandsInFor,
    DateOnly From,
    DateOnly? Until
);
