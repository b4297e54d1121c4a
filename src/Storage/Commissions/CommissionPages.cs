using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>The lists of commissions (约稿列表), page by page, newest first; a body that is not the reader's lists nothing.</summary>
public sealed class CommissionPages(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    /// <summary>How many rows a page holds.</summary>
    public const int PageSize = 50;

    private const string Issued = """
        SELECT c.commission, c.number, t.title, c.body, c.state, c.issued_at AS "IssuedAt", c.due, c.parent, c.asked,
            (SELECT count(*) FROM lists.commission_addressees d
             WHERE d.commission = c.commission AND EXISTS (
                SELECT FROM lists.weighed_answers a
                WHERE a.commission = c.commission AND a.from_body = d.body
                  AND (d.unit IS NULL OR a.unit = d.unit)))::int AS answered,
            n.reports, n.adopted
        FROM lists.commissions c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        CROSS JOIN LATERAL (
            SELECT count(*)::int AS reports, (count(*) FILTER (WHERE a.adopted))::int AS adopted
            FROM lists.weighed_answers a WHERE a.commission = c.commission) n
        WHERE c.body = @body AND @body = ANY (@mine) AND (c.issued_at, c.commission) < (@at, @commission)
        ORDER BY c.issued_at DESC, c.commission DESC LIMIT @most
        """;

    private const string AsAddressee = """
        SELECT c.commission, c.number, t.title, c.body, c.state, c.issued_at AS "IssuedAt", c.due, c.parent, 1 AS asked,
            least(n.reports, 1) AS answered, n.reports, n.adopted, d.signed_for_at IS NOT NULL AS "SignedFor"
        FROM lists.commission_addressees d
        JOIN lists.commissions c ON c.commission = d.commission
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        CROSS JOIN LATERAL (
            SELECT count(*)::int AS reports, (count(*) FILTER (WHERE a.adopted))::int AS adopted
            FROM lists.weighed_answers a
            WHERE a.commission = c.commission AND a.from_body = d.body AND (d.unit IS NULL OR a.unit = d.unit)) n
        WHERE (d.issued_at, d.commission) < (@at, @commission)
        """;

    private const string AddresseeOrder = " ORDER BY d.issued_at DESC, d.commission DESC LIMIT @most";

    // What one may name in a report: it asks a body where the caller writes, or a unit of his.
    private const string Open = """
        SELECT c.commission, c.number, c.body, t.title, c.due
        FROM lists.commission_readers r
        JOIN lists.commissions c ON c.commission = r.commission
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        WHERE r.reader = ANY (@keys) AND c.state = 'Open'
        GROUP BY c.commission, t.title
        ORDER BY c.issued_at DESC, c.commission DESC LIMIT @most
        """;

    private const string Answers = """
        SELECT a.report, t.title, p.number, a.from_body AS "FromBody", a.unit, p.stage, a.sent_at AS "SentAt",
            a.sent_on AS "SentOn", c.due, a.adopted
        FROM lists.weighed_answers a
        JOIN lists.commissions c ON c.commission = a.commission AND c.body = ANY (@mine)
        JOIN lists.copies p ON p.report = a.report AND p.body = a.body
        LEFT JOIN record.texts t ON t.hash = p.text_hash
        WHERE a.commission = @id AND (a.sent_at, a.report) < (@at, @commission)
        ORDER BY a.sent_at DESC, a.report DESC LIMIT @most
        """;

    /// <summary>What the body asked for, for those who work there and its chair.</summary>
    public Task<Page<CommissionItem>> IssuedBy(
        BodyCode body,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) => ItemPage(Issued, body.Value, null, Mine(caller, body), after, cancellation);

    /// <summary>What the body was asked for, for those who work there and its chair.</summary>
    public Task<Page<CommissionItem>> ReceivedBy(
        BodyCode body,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) =>
        ItemPage(
            AsAddressee + " AND d.body = @body AND d.unit IS NULL AND @body = ANY (@mine)" + AddresseeOrder,
            body.Value,
            null,
            Mine(caller, body),
            after,
            cancellation
        );

    /// <summary>What the unit was asked for, for those who belong to it.</summary>
    public Task<Page<CommissionItem>> ReceivedBy(
        UnitId unit,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var seen = CommissionSight.KeysOf(caller, Today, bodies.Current).Contains(Visibility.Unit(unit));
        return ItemPage(
            AsAddressee + " AND d.unit = @unit" + AddresseeOrder,
            "",
            seen ? unit.Value : null,
            [],
            after,
            cancellation
        );
    }

    /// <summary>What the caller may name in a report of his now, newest first, one page at most.</summary>
    public async Task<IReadOnlyList<CommissionReference>> OpenFor(Caller caller, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var keys = CommissionSight
            .KeysOf(caller, Today, tree)
            .Where(key => !key.StartsWith("chair:", StringComparison.Ordinal))
            .ToArray();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<ReferenceRow>(
            new(Open, new { keys, most = PageSize }, cancellationToken: cancellation)
        );
        return [.. rows.Select(row => row.Reference(tree))];
    }

    /// <summary>The reports that came for it, for the desk of the body that asks.</summary>
    public async Task<Page<CommissionAnswer>> AnswersTo(
        CommissionId id,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<AnswerPageRow>(
            new(
                Answers,
                new
                {
                    id = id.Value,
                    mine = Desks(caller),
                    at = after.At,
                    commission = after.Report,
                    most = PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        var read = rows.AsList();
        var shown = read.Take(PageSize).ToList();
        return new(
            [.. shown.Select(row => row.Answer(tree))],
            read.Count > PageSize ? new PageKey(shown[^1].SentAt, shown[^1].Report, 0).ToString() : null
        );
    }

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    private string[] Desks(Caller caller) =>
        [
            .. Visibility
                .KeysOf(caller, Today, bodies.Current)
                .Where(key => key.StartsWith("desk:", StringComparison.Ordinal))
                .Select(key => key["desk:".Length..]),
        ];

    private string[] Mine(Caller caller, BodyCode body)
    {
        var keys = Visibility.KeysOf(caller, Today, bodies.Current);
        return keys.Contains(Visibility.Desk(body)) || keys.Contains(Visibility.Chair(body)) ? [body.Value] : [];
    }

    private async Task<Page<CommissionItem>> ItemPage(
        string query,
        string body,
        Guid? unit,
        string[] mine,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<CommissionPageRow>(
            new(
                query,
                new
                {
                    body,
                    unit,
                    mine,
                    at = after.At,
                    commission = after.Report,
                    most = PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        var read = rows.AsList();
        var shown = read.Take(PageSize).ToList();
        return new(
            [.. shown.Select(row => row.Item(tree, Today))],
            read.Count > PageSize ? new PageKey(shown[^1].IssuedAt, shown[^1].Commission, 0).ToString() : null
        );
    }
}
