using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Reads branches (未存稿): the autosaved texts of a copy's editors. Only who is an editor of the body today is read, so
/// that nobody else's draft under the same number can show up on the desk.
/// </summary>
public sealed class BranchReader(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many branches of one copy are shown; the newest.</summary>
    public const int Most = 20;

    private const string Query = """
        SELECT d.person, coalesce(p.name, '') AS name, d.content, d.saved_at AS "SavedAt"
        FROM record.drafts d LEFT JOIN lists.people p ON p.person = d.person
        WHERE d.report = @report
          AND EXISTS (
            SELECT FROM lists.grants g
            WHERE g.person = d.person AND g.body = @body AND g.role = 'Editor'
              AND g.from_day <= @today AND (g.until_day IS NULL OR g.until_day >= @today))
        ORDER BY d.saved_at DESC LIMIT @most
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The branches of the copy, newest first; the caller has made sure that they may be read.</summary>
    public async Task<IReadOnlyList<Branch>> Of(ReportId report, BodyCode body, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                Query,
                new
                {
                    report = report.Value,
                    body = body.Value,
                    today = ChinaTime.DayOf(time.GetUtcNow()),
                    most = Most,
                },
                cancellationToken: cancellation
            )
        );
        return [.. rows.Select(row => row.Branch()).Where(branch => branch.IsOf(body))];
    }

    private sealed class Row
    {
        public Guid Person { get; init; }
        public string Name { get; init; } = "";
        public byte[] Content { get; init; } = [];
        public DateTimeOffset SavedAt { get; init; }

        public Branch Branch() =>
            new(new(new(Person), Name), JsonSerializer.Deserialize<DraftContent>(Content, Json)!, SavedAt);
    }
}

/// <summary>A branch (未存稿) as kept.</summary>
/// <param name="Editor">Who typed it.</param>
/// <param name="Content">What the autosave holds.</param>
/// <param name="SavedAt">When it was last kept (UTC).</param>
public sealed record Branch(PersonReference Editor, DraftContent Content, DateTimeOffset SavedAt)
{
    /// <summary>The text; what is not typed yet is empty.</summary>
    public ReportText Text =>
        new(Content.Title ?? "", Content.Situation ?? "", Content.Analysis ?? "", Content.Advice ?? "");

    // An author's own draft names no version that it was typed from.
    internal bool IsOf(BodyCode body) => Content.BaseVersion is not null && (Content.Body ?? body) == body;
}
