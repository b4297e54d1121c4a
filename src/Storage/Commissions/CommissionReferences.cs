using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>The commissions that a report names (约稿标注), as far as the reader may see them.</summary>
internal static class CommissionReferences
{
    private const string Query = """
        SELECT c.commission, c.number, c.body, t.title, c.due
        FROM lists.commissions c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        WHERE c.commission = ANY (@ids) AND EXISTS (
            SELECT FROM lists.commission_readers r WHERE r.commission = c.commission AND r.reader = ANY (@keys))
        ORDER BY c.issued_at DESC
        """;

    public static async Task<IReadOnlyList<CommissionReference>> Of(
        NpgsqlConnection connection,
        Report report,
        Caller caller,
        ReportFacts facts,
        CancellationToken cancellation
    )
    {
        if (report.Commissions.IsEmpty)
        {
            return [];
        }
        var ids = report.Commissions.Select(link => link.Commission.Value).ToArray();
        var keys = CommissionSight.KeysOf(caller, facts.Today, facts.Bodies).ToArray();
        var rows = await connection.QueryAsync<ReferenceRow>(
            new(Query, new { ids, keys }, cancellationToken: cancellation)
        );
        return [.. rows.Select(row => row.Reference(facts.Bodies))];
    }
}
