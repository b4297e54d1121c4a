using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>
/// Ledgers of what suggestions were turned into (转化台账), of a body and of a handling unit, newest first; a ledger that is not the
/// reader's lists nothing.
/// </summary>
public sealed class ConversionPages(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string Columns = """
        SELECT c.task, c.conversion, c.assignment, c.suggestion, c.body, c.unit, c.outcome, c.paragraphs,
            t.title AS "Output", c.kind, c.title, c.reference, c.amount, c.state, c.recorded_at AS "RecordedAt",
            c.changed_at AS "ChangedAt"
        FROM lists.task_conversions c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        """;

    private const string Narrowed = """
         AND (@kind::text IS NULL OR c.kind = @kind)
         AND (@state::text IS NULL OR c.state = @state)
         AND (@year::int IS NULL OR c.year = @year)
         AND (c.recorded_at, c.task, c.conversion) < (@at, @task, @item)
        ORDER BY c.recorded_at DESC, c.task DESC, c.conversion DESC LIMIT @most
        """;

    /// <summary>The body's ledger, for those who work there and its chair.</summary>
    public Task<Page<ConversionItem>> Of(
        BodyCode body,
        ConversionFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) => Read(" WHERE c.body = ANY (@mine)", OutcomeKeys.Bodies(KeysOf(caller), body), [], filter, after, cancellation);

    /// <summary>What the unit turned suggestions into, for those who belong to it.</summary>
    public Task<Page<ConversionItem>> Of(
        UnitId unit,
        ConversionFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) => Read(" WHERE c.unit = ANY (@units)", [], OutcomeKeys.Units(KeysOf(caller), unit), filter, after, cancellation);

    private IReadOnlySet<string> KeysOf(Caller caller) =>
        Visibility.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);

    private async Task<Page<ConversionItem>> Read(
        string whose,
        string[] mine,
        Guid[] units,
        ConversionFilter filter,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                Columns + whose + Narrowed,
                new
                {
                    mine,
                    units,
                    kind = filter.Kind?.ToString(),
                    state = filter.State?.ToString(),
                    year = filter.Year,
                    at = after.At,
                    task = after.Report,
                    item = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(tree, units.Length == 0),
            row => new(row.RecordedAt, row.Task, row.Conversion)
        );
    }

    private sealed class Row
    {
        public Guid Task { get; init; }
        public int Conversion { get; init; }
        public int Assignment { get; init; }
        public int Suggestion { get; init; }
        public string Body { get; init; } = "";
        public Guid Unit { get; init; }
        public string Outcome { get; init; } = "";
        public int[] Paragraphs { get; init; } = [];
        public string? Output { get; init; }
        public string Kind { get; init; } = "";
        public string Title { get; init; } = "";
        public string? Reference { get; init; }
        public decimal? Amount { get; init; }
        public string State { get; init; } = "";
        public DateTimeOffset RecordedAt { get; init; }
        public DateTimeOffset ChangedAt { get; init; }

        // What the suggestions rest on is the launcher's to know.
        public ConversionItem Item(Domain.Bodies.BodyTree tree, bool launcher) =>
            new(
                new(Task),
                Conversion,
                Assignment,
                Suggestion,
                Enum.Parse<SuggestionOutcome>(Outcome),
                launcher ? Paragraphs : [],
                Output,
                tree.UnitReference(new(Body), new(Unit)),
                Enum.Parse<ConversionKind>(Kind),
                Title,
                Reference,
                Amount,
                Enum.Parse<ConversionState>(State),
                RecordedAt,
                ChangedAt
            );
    }
}
