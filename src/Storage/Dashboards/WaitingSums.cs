using System.Data.Common;
using Dapper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>What waits now by branch (待办结): only what is unfinished is read, by the index that holds nothing else.</summary>
internal sealed class WaitingSums
{
    private const string Query = $"""
        SELECT b.branch, sum(w.overdue)::int AS overdue, sum(w.unanswered)::int AS unanswered,
            sum(w.pressing)::int AS pressing, sum(w.key)::int AS key
        FROM unnest(@bodies, @branches) AS b (body, branch)
        CROSS JOIN LATERAL (
            SELECT (SELECT count(*) FROM lists.due d WHERE d.body = b.body AND d.due_at <= @now) AS overdue,
                ({OpenDirectives.Many}) AS unanswered,
                (SELECT count(*) FROM lists.copies c
                    WHERE c.body = b.body AND c.urgency <> 'Ordinary' AND c.todo IS NOT NULL) AS pressing,
                ({KeyThings.Many}) AS key
        ) w
        GROUP BY b.branch
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
        var asked = new
        {
            bodies = branches.Keys.ToArray(),
            branches = branches.Values.Select(branch => branch.Value).ToArray(),
            now,
        };
        var rows = await connection.QueryAsync<(string Branch, int Overdue, int Unanswered, int Pressing, int Key)>(
            new(Query, asked, cancellationToken: cancellation)
        );
        return new(
            rows.ToDictionary(
                row => row.Branch,
                row => new WaitingFigures(row.Overdue, row.Unanswered, row.Pressing) { Key = row.Key },
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>What waits in the branch.</summary>
    public WaitingFigures Of(BodyCode branch) => branches.GetValueOrDefault(branch.Value, None);

    /// <summary>What waits in all branches but one.</summary>
    public WaitingFigures Without(BodyCode body) =>
        branches
            .Where(entry => entry.Key != body.Value)
            .Select(entry => entry.Value)
            .Aggregate(
                None,
                (sum, more) =>
                    new(sum.Overdue + more.Overdue, sum.Unanswered + more.Unanswered, sum.Pressing + more.Pressing)
                    {
                        Key = sum.Key + more.Key,
                    }
            );
}
