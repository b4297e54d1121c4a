using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.merges</c>: what a merged report was made of, and its fate, for the lists of its sources.</summary>
internal sealed record MergeRow(
    Guid Merged,
    Guid Source,
    string Body,
    string? Number,
    string Stage,
    string? Result,
    string? ResultBody
);

/// <summary>
/// Draws the rows that lead from a source to the merged report (综合去向). They belong to the merged report: a source's own
/// rows know nothing of what becomes of it.
/// </summary>
internal static class MergeDrawing
{
    /// <summary>A row per source, and per report that an author submitted; none once the merge is undone.</summary>
    public static IEnumerable<DrawnRow> Rows(Report report)
    {
        if (report.Merging is not { } merging || report.Copies[report.Origin].Stage == CopyStage.Dissolved)
        {
            return [];
        }
        var copy = report.Copies[report.Origin];
        var result = report.Results.LastOrDefault(candidate => candidate.CorrectedBy is null);
        return merging
            .Sources.Select(source => source.Report)
            .Union(merging.Credits.Select(credit => credit.Root))
            .Select(source => new DrawnRow(
                ("merges", source.ToString()),
                new MergeRow(
                    report.Id.Value,
                    source.Value,
                    report.Origin.Value,
                    copy.Number,
                    Lineage.Outside(copy.Stage).ToString(),
                    result?.Kind.ToString(),
                    result?.Body.Value
                )
            ));
    }
}
