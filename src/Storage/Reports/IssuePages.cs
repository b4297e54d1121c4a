using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Reads the issues of a body's bulletins (期刊). Its desk and chair read all of them; authors and bodies below find what
/// they sent; to others there are none.
/// </summary>
public sealed class IssuePages(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string List = """
        SELECT i.bulletin, i.issue_number AS "IssueNumber", count(*)::int AS reports,
            min(i.signed_at) AS "FirstSignedAt", max(i.signed_at) AS "LastSignedAt"
        FROM lists.issue_items i
        WHERE i.body = @body AND i.issue_year = @year AND i.readers && @keys
        GROUP BY i.bulletin, i.issue_number
        ORDER BY max(i.signed_at) DESC, i.bulletin, i.issue_number DESC
        LIMIT 1000
        """;

    private const string Highest = """
        SELECT coalesce(max(i.issue_number), 0)
        FROM lists.issue_items i
        WHERE i.body = @body AND i.issue_year = @year AND i.bulletin = @bulletin AND @mine
        """;

    private const string Pieces = """
        SELECT i.report, i.number, i.kind, t.bytes, i.signed_at AS "SignedAt",
            array(SELECT p.name FROM unnest(i.authors) WITH ORDINALITY AS a (person, place)
                  JOIN lists.people p ON p.person = a.person ORDER BY a.place) AS authors
        FROM lists.issue_items i
        LEFT JOIN record.texts t ON t.hash = i.text_hash
        WHERE i.body = @body AND i.issue_year = @year AND i.bulletin = @bulletin AND i.issue_number = @number
          AND i.readers && @keys
        ORDER BY i.signed_at, i.report
        LIMIT 200
        """;

    /// <summary>The issues of a year, the last signed first.</summary>
    public async Task<IReadOnlyList<IssueItem>> Of(
        BodyCode body,
        int? year,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var asked = year ?? Today.Year;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<ItemRow>(
            new(
                List,
                new
                {
                    body = body.Value,
                    year = asked,
                    keys = KeysOf(caller),
                },
                cancellationToken: cancellation
            )
        );
        return
        [
            .. rows.Select(row => new IssueItem(
                new(row.Bulletin, asked, row.IssueNumber),
                row.Reports,
                row.FirstSignedAt,
                row.LastSignedAt
            )),
        ];
    }

    /// <summary>The issue that follows the highest of this year; the first to those who do not work at the body.</summary>
    public async Task<BulletinIssue> Next(BodyCode body, string bulletin, Caller caller, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var highest = await connection.ExecuteScalarAsync<int>(
            new(
                Highest,
                new
                {
                    body = body.Value,
                    year = Today.Year,
                    bulletin,
                    mine = KeysOf(caller).Contains(Visibility.Desk(body)),
                },
                cancellationToken: cancellation
            )
        );
        return new(bulletin, Today.Year, highest + 1);
    }

    /// <summary>What is printed in the issue; none where there is nothing of it for this reader.</summary>
    public async Task<IssueView?> Find(
        BodyCode body,
        BulletinIssue issue,
        Caller caller,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<PieceRow>(
            new(
                Pieces,
                new
                {
                    body = body.Value,
                    year = issue.Year,
                    bulletin = issue.Bulletin,
                    number = issue.Number,
                    keys = KeysOf(caller),
                },
                cancellationToken: cancellation
            )
        );
        var pieces = rows.Select(row => row.Piece()).ToList();
        var from = bodies.Current.Reference(body.Value);
        return pieces.Count == 0 ? null : new(from, IssuerOf(from), issue, pieces);
    }

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    private string[] KeysOf(Caller caller) => [.. Visibility.KeysOf(caller, Today, bodies.Current)];

    private static string IssuerOf(BodyReference body) =>
        body.Code == BodyCode.Nation ? "中国人民政治协商会议全国委员会" : $"政协{body.Name}委员会";

    private sealed class ItemRow
    {
        public string Bulletin { get; init; } = "";
        public int IssueNumber { get; init; }
        public int Reports { get; init; }
        public DateTimeOffset FirstSignedAt { get; init; }
        public DateTimeOffset LastSignedAt { get; init; }
    }

    private sealed class PieceRow
    {
        public Guid Report { get; init; }
        public string? Number { get; init; }
        public string Kind { get; init; } = "";
        public byte[]? Bytes { get; init; }
        public string[] Authors { get; init; } = [];
        public DateTimeOffset SignedAt { get; init; }

        public IssuePiece Piece() =>
            new(
                new(Report),
                Number,
                Enum.Parse<AdoptionKind>(Kind),
                Bytes is null ? null : ReportPaper.Read(Bytes),
                Authors,
                SignedAt
            );
    }
}
