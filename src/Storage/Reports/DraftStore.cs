using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Keeps drafts (草稿): rows that a person saves over and over, each save naming the revision it was typed from, so that
/// two open windows never overwrite one another silently.
/// </summary>
public sealed class DraftStore(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many drafts a person may keep.</summary>
    public const int MostDrafts = 200;

    private const string Insert = """
        INSERT INTO record.drafts (person, report, revision, content, saved_at)
        SELECT @person, @report, 1, @content, @now
        WHERE (SELECT count(*) FROM record.drafts WHERE person = @person) < @most
        ON CONFLICT DO NOTHING
        """;

    private const string Update = """
        UPDATE record.drafts SET revision = revision + 1, content = @content, saved_at = @now
        WHERE person = @person AND report = @report AND revision = @revision
        """;

    private const string One = """
        SELECT report, revision, content, saved_at AS "SavedAt" FROM record.drafts
        WHERE person = @person AND report = @report
        """;

    // A draft whose report was submitted before the draft could be cleared is done with.
    private const string All = """
        SELECT d.report, d.revision, d.content, d.saved_at AS "SavedAt" FROM record.drafts d
        WHERE d.person = @person
          AND NOT EXISTS (
            SELECT FROM lists.followed f
            WHERE f.report = d.report AND f.stage NOT IN ('Withdrawn', 'Returned') AND f.submitted_at >= d.saved_at)
        ORDER BY d.saved_at DESC, d.report DESC LIMIT @most
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Saves the draft; none if it was saved from another window since, or there are too many.</summary>
    public async Task<Draft?> Save(
        PersonId person,
        ReportId report,
        DraftRequest request,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var saved = await connection.ExecuteAsync(
            new(
                request.Revision == 0 ? Insert : Update,
                new
                {
                    person = person.Value,
                    report = report.Value,
                    revision = request.Revision,
                    content = JsonSerializer.SerializeToUtf8Bytes(request.Content, Json),
                    now = time.GetUtcNow(),
                    most = MostDrafts,
                },
                cancellationToken: cancellation
            )
        );
        return saved == 1 ? await Find(connection, person, report, cancellation) : null;
    }

    /// <summary>Whether the person keeps as many drafts as one may.</summary>
    public async Task<bool> IsFull(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var count = await connection.ExecuteScalarAsync<int>(
            new(
                "SELECT count(*)::int FROM record.drafts WHERE person = @person",
                new { person = person.Value },
                cancellationToken: cancellation
            )
        );
        return count >= MostDrafts;
    }

    /// <summary>The draft; none if the person has no such draft.</summary>
    public async Task<Draft?> Find(PersonId person, ReportId report, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await Find(connection, person, report, cancellation);
    }

    /// <summary>The person's drafts, newest first.</summary>
    public async Task<IReadOnlyList<Draft>> Of(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(All, new { person = person.Value, most = MostDrafts }, cancellationToken: cancellation)
        );
        return [.. rows.Select(row => row.Draft())];
    }

    /// <summary>Throws the draft away; nothing happens if it is not there.</summary>
    public async Task Discard(PersonId person, ReportId report, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                "DELETE FROM record.drafts WHERE person = @person AND report = @report",
                new { person = person.Value, report = report.Value },
                cancellationToken: cancellation
            )
        );
    }

    private static async Task<Draft?> Find(
        NpgsqlConnection connection,
        PersonId person,
        ReportId report,
        CancellationToken cancellation
    )
    {
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            new(One, new { person = person.Value, report = report.Value }, cancellationToken: cancellation)
        );
        return row?.Draft();
    }

    private sealed class Row
    {
        public Guid Report { get; init; }
        public int Revision { get; init; }
        public byte[] Content { get; init; } = [];
        public DateTimeOffset SavedAt { get; init; }

        public Draft Draft() =>
            new(new(Report), Revision, JsonSerializer.Deserialize<DraftContent>(Content, Json)!, SavedAt);
    }
}
