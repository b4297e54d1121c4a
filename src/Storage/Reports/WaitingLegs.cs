using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Which of some reports wait to be received by a body (待接收), and by which leg.</summary>
public sealed class WaitingLegs(NpgsqlDataSource database)
{
    private const string Query = """
        SELECT l.report, min(l.leg) AS leg
        FROM lists.legs l
        WHERE l.report = ANY (@reports) AND l.to_body = @body AND l.state = 'Sent' AND NOT l.offline
        GROUP BY l.report
        """;

    /// <summary>The first waiting leg of each of the reports that has one.</summary>
    public async Task<IReadOnlyDictionary<ReportId, int>> At(
        BodyCode body,
        IReadOnlyList<ReportId> reports,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(Guid Report, int Leg)>(
            new(
                Query,
                new { body = body.Value, reports = reports.Select(report => report.Value).ToArray() },
                cancellationToken: cancellation
            )
        );
        return rows.ToDictionary(row => new ReportId(row.Report), row => row.Leg);
    }
}
