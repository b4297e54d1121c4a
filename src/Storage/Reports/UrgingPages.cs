using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Urgings of a desk or unit (催办台账), by it and to it, newest first. Whether the reader belongs there stands in the query.
/// </summary>
public sealed class UrgingPages(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string Query = """
        SELECT u.report, u.urging, t.title, u.kind, u.item, u.body, u.to_body AS "ToBody", u.unit, p.name, u.role, u.reason,
            u.channel, u.open, u.at
        FROM lists.urgings u
        LEFT JOIN record.texts t ON t.hash = u.text_hash
        LEFT JOIN lists.people p ON p.person = u.person
        WHERE u.reader = @reader AND @reader = ANY (@keys) AND (u.at, u.report, u.urging) < (@at, @report, @item)
        ORDER BY u.at DESC, u.report DESC, u.urging DESC LIMIT @most
        """;

    /// <summary>One page.</summary>
    /// <param name="reader">The desk or unit, as its key in <see cref="Visibility"/>.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Page<UrgingItem>> Of(string reader, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var keys = Visibility.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), tree);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<UrgingPageRow>(
            new(
                Query,
                new
                {
                    reader,
                    keys = keys.ToArray(),
                    at = after.At,
                    report = after.Report,
                    item = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Draw(tree, keys),
            row => new(row.At, row.Report, row.Urging)
        );
    }
}
