using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <content>What the reports of a followed page were merged into. Whoever follows a source shares in the whole.</content>
public sealed partial class ReportPages
{
    private const string Merges = """
        SELECT m.merged, m.source, m.body, m.number, m.stage, m.result, m.result_body AS "ResultBody"
        FROM lists.merges m
        WHERE m.source = ANY (@reports)
        ORDER BY m.source, m.number
        """;

    private static async Task<IReadOnlyList<FollowedItem>> WithMerges(
        NpgsqlConnection connection,
        IReadOnlyList<FollowedItem> items,
        BodyTree tree,
        CancellationToken cancellation
    )
    {
        var reports = items.Select(item => item.Report.Value).ToArray();
        var rows = await connection.QueryAsync<MergePageRow>(
            new(Merges, new { reports }, cancellationToken: cancellation)
        );
        var merges = rows.ToLookup(row => new ReportId(row.Source), row => row.Item(tree));
        return [.. items.Select(item => item with { Merges = [.. merges[item.Report]] })];
    }

    private sealed class MergePageRow
    {
        public Guid Merged { get; init; }
        public Guid Source { get; init; }
        public string Body { get; init; } = "";
        public string? Number { get; init; }
        public string Stage { get; init; } = "";
        public string? Result { get; init; }
        public string? ResultBody { get; init; }

        public FollowedMerge Item(BodyTree tree)
        {
            var stage = Enum.Parse<CopyStage>(Stage);
            return new(
                new(Merged),
                tree.Reference(Body),
                Number,
                stage,
                Terms.Of(stage),
                Result is null ? null : Enum.Parse<ResultKind>(Result),
                tree.Reference(ResultBody)
            );
        }
    }
}
