using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <content>
/// What a report was merged into, and from. Each merged report is read for the same reader in the same way as if he had opened
/// it, so that its fate shows here and nothing more than there.
/// </content>
public sealed partial class ReportReader
{
    // A report may be merged again at each tier, and a merged one again at the same; beyond this nobody follows.
    private const int MostMerges = 8;

    private const string Titles = """
        SELECT c.report, t.title
        FROM lists.copies c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        WHERE c.body = @body AND c.report = ANY (@reports)
        """;

    private async Task<IReadOnlyList<MergeView>> Merges(
        NpgsqlConnection connection,
        Report report,
        Caller caller,
        ReportFacts facts,
        int further,
        CancellationToken cancellation
    )
    {
        var merges = new List<MergeView>();
        var lineage = Lineage.Of(caller, report, facts);
        foreach (var copy in report.Copies.Values.Where(copy => lineage.SeesFate(copy.Body)))
        {
            if (
                copy.MergedInto is { } into
                && await View(connection, into, caller, facts, further, cancellation) is { } merged
            )
            {
                var there = merged.Copies.First(candidate => candidate.Body.Code == copy.Body);
                merges.Add(
                    new(
                        into,
                        there.Body,
                        there.Number,
                        merged.Title,
                        there.Stage,
                        there.StageName,
                        merged.Results,
                        merged.Merges
                    )
                );
            }
        }
        return merges;
    }

    private static async Task<IReadOnlyList<SourceView>> Titled(
        NpgsqlConnection connection,
        Report report,
        IReadOnlyList<SourceView> sources,
        CancellationToken cancellation
    )
    {
        if (sources.Count == 0)
        {
            return sources;
        }
        var rows = await connection.QueryAsync<(Guid Report, string? Title)>(
            new(
                Titles,
                new { body = report.Origin.Value, reports = sources.Select(source => source.Report.Value).ToArray() },
                cancellationToken: cancellation
            )
        );
        var titles = rows.ToDictionary(row => new ReportId(row.Report), row => row.Title);
        return [.. sources.Select(source => source with { Title = titles.GetValueOrDefault(source.Report) })];
    }
}
