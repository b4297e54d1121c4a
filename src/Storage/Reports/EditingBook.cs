using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Keeps who edits which copy now (在编). Every change is one statement, so that two who open at the same moment find one
/// editor; whether they may is the door's to ask first.
/// </summary>
public sealed class EditingBook(NpgsqlDataSource database, TimeProvider time)
{
    private const string Opening = """
        INSERT INTO record.editing AS e (report, body, person, since, typed_at)
        VALUES (@report, @body, @person, @now, @now)
        ON CONFLICT (report, body) DO UPDATE SET typed_at = excluded.typed_at WHERE e.person = excluded.person
        """;

    private const string TakingOver = """
        INSERT INTO record.editing AS e (report, body, person, since, typed_at)
        VALUES (@report, @body, @person, @now, @now)
        ON CONFLICT (report, body) DO UPDATE
            SET person = excluded.person, since = excluded.since, typed_at = excluded.typed_at
            WHERE e.person = excluded.person OR e.typed_at <= @idle
        """;

    private const string Typing =
        "UPDATE record.editing SET typed_at = @now WHERE report = @report AND person = @person";

    private const string Releasing =
        "DELETE FROM record.editing WHERE report = @report AND body = @body AND person = @person";

    private const string Finding = """
        SELECT e.person, coalesce(p.name, '') AS name, e.since, e.typed_at AS "TypedAt"
        FROM record.editing e LEFT JOIN lists.people p ON p.person = e.person
        WHERE e.report = @report AND e.body = @body
        """;

    /// <summary>Nobody edits it.</summary>
    public static EditingView Nobody { get; } = new(null, false, false, null, null, null, false);

    /// <summary>Opens the copy for editing unless another has it open; goes on where the person has it already.</summary>
    public Task Open(ReportId report, BodyCode body, PersonId person, CancellationToken cancellation) =>
        Do(Opening, report, body, person, cancellation);

    /// <summary>Takes the copy over from whoever has been idle long enough; false if somebody has not.</summary>
    public async Task<bool> TakeOver(ReportId report, BodyCode body, PersonId person, CancellationToken cancellation) =>
        await Do(TakingOver, report, body, person, cancellation) == 1;

    /// <summary>The person typed something of the report, wherever he has it open.</summary>
    public Task Typed(ReportId report, PersonId person, CancellationToken cancellation) =>
        Do(Typing, report, default, person, cancellation);

    /// <summary>The person closes the copy; nothing happens where another has it open.</summary>
    public Task Release(ReportId report, BodyCode body, PersonId person, CancellationToken cancellation) =>
        Do(Releasing, report, body, person, cancellation);

    /// <summary>Who edits the copy, as the reader sees it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="body">The body of the copy.</param>
    /// <param name="reader">Who looks.</param>
    /// <param name="edits">Whether the reader is an editor who might take over.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<EditingView> View(
        ReportId report,
        BodyCode body,
        PersonId reader,
        bool edits,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            new(Finding, new { report = report.Value, body = body.Value }, cancellationToken: cancellation)
        );
        if (row is null)
        {
            return Nobody;
        }
        var mine = row.Person == reader.Value;
        var free = row.TypedAt + EditingRules.Idle;
        return new(
            new(new(row.Person), row.Name),
            mine,
            !mine,
            row.Since,
            row.TypedAt,
            free,
            edits && !mine && time.GetUtcNow() >= free
        );
    }

    private async Task<int> Do(
        string statement,
        ReportId report,
        BodyCode body,
        PersonId person,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(
            new(
                statement,
                new
                {
                    report = report.Value,
                    body = body.Value,
                    person = person.Value,
                    now,
                    idle = now - EditingRules.Idle,
                },
                cancellationToken: cancellation
            )
        );
    }

    private sealed class Row
    {
        public Guid Person { get; init; }
        public string Name { get; init; } = "";
        public DateTimeOffset Since { get; init; }
        public DateTimeOffset TypedAt { get; init; }
    }
}
