using System.Data.Common;
using Dapper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>What waits now by branch (待办结): only what is unfinished is read, by the index that holds nothing else.</summary>
internal sealed class WaitingSums
{
    // Of the nation's bodies few have something that waits: those are found in one walk through each index, not body by body.
    private const string Query = $"""
        SELECT w.body, count(*) FILTER (WHERE w.rule = 'Overdue')::int AS overdue,
            count(*) FILTER (WHERE w.rule = 'Directive')::int AS unanswered,
            count(*) FILTER (WHERE w.rule = 'Urgent')::int AS pressing,
            count(DISTINCT w.stream) FILTER (WHERE w.rule <> 'Overdue')::int AS key
        FROM (
            SELECT d.body, d.stream, 'Overdue' AS rule
            FROM lists.due d WHERE d.body = ANY (@bodies) AND d.due_at <= @now
            UNION ALL
            {KeyThings.AtBodies}
        ) w
        GROUP BY w.body
        """;

    private static readonly WaitingFigures None = new(0, 0, 0);

    private readonly Dictionary<string, WaitingFigures> branches;

    private WaitingSums(Dictionary<string, WaitingFigures> branches) => this.branches = branches;

    /// <summary>Reads those of the branches.</summary>
    public static async Task<WaitingSums> Read(
        DbConnection connection,
        IReadOnlyDictionary<string, BodyCode> branches,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var asked = new { bodies = branches.Keys.ToArray(), now };
        var rows = await connection.QueryAsync<(string Body, int Overdue, int Unanswered, int Pressing, int Key)>(
            new(Query, asked, cancellationToken: cancellation)
        );
        return new(
            rows.GroupBy(
                    row => branches[row.Body].Value,
                    row => new WaitingFigures(row.Overdue, row.Unanswered, row.Pressing) { Key = row.Key },
                    StringComparer.Ordinal
                )
                .ToDictionary(branch => branch.Key, branch => branch.Aggregate(None, Sum), StringComparer.Ordinal)
        );
    }

    /// <summary>What waits in the branch.</summary>
    public WaitingFigures Of(BodyCode branch) => branches.GetValueOrDefault(branch.Value, None);

    /// <summary>What waits in all branches but one.</summary>
    public WaitingFigures Without(BodyCode body) =>
        branches.Where(entry => entry.Key != body.Value).Select(entry => entry.Value).Aggregate(None, Sum);

    private static WaitingFigures Sum(WaitingFigures sum, WaitingFigures more) =>
        new(sum.Overdue + more.Overdue, sum.Unanswered + more.Unanswered, sum.Pressing + more.Pressing)
        {
            Key = sum.Key + more.Key,
        };
}
