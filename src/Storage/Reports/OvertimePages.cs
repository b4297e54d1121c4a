using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Urgent papers that nobody opened in time (超时清单), at the body and directly below it; the caller has made sure that he
/// works at the desk. Of those below it shows number and minutes, nothing that opens the paper.
/// </summary>
public sealed class OvertimePages(NpgsqlDataSource database)
{
    private const string Query = """
        SELECT * FROM (
            (SELECT report, item, body, number, urgency, minutes, opened_minutes AS "OpenedMinutes", at
             FROM lists.overtimes WHERE body = @body
             ORDER BY at DESC, report DESC, item DESC LIMIT @most)
            UNION ALL
            (SELECT report, item, body, number, urgency, minutes, opened_minutes, at
             FROM lists.overtimes WHERE upper_body = @body
             ORDER BY at DESC, report DESC, item DESC LIMIT @most)
        ) o
        ORDER BY at DESC, report DESC, item DESC
        LIMIT @most
        """;

    /// <summary>The newest hundred.</summary>
    public const int Most = 100;

    /// <summary>The newest, own and below together.</summary>
    public async Task<IReadOnlyList<OvertimeView>> Newest(BodyCode body, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(Query, new { body = body.Value, most = Most }, cancellationToken: cancellation)
        );
        return
        [
            .. rows.Select(row => new OvertimeView(
                new(row.Body),
                row.Number,
                Enum.Parse<Urgency>(row.Urgency),
                row.Minutes,
                row.OpenedMinutes,
                row.At,
                row.Body == body.Value ? new ReportId(row.Report) : null
            )),
        ];
    }

    private sealed class Row
    {
        public Guid Report { get; init; }
        public string Body { get; init; } = "";
        public string? Number { get; init; }
        public string Urgency { get; init; } = "";
        public int Minutes { get; init; }
        public int? OpenedMinutes { get; init; }
        public DateTimeOffset At { get; init; }
    }
}
