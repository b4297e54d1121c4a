using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Puts a merged report together (综合汇集) from its sources as they stand.</summary>
/// <param name="body">The body that merges.</param>
/// <param name="reports">The sources, checked, in the editor's order.</param>
internal sealed class Merger(BodyCode body, ImmutableArray<Report> reports)
{
    /// <summary>Why the report cannot be merged; none if it can. What the caller cannot see is not there.</summary>
    public static Refusal? Check(MergeSource source, BodyCode body, Caller caller, ReportFacts facts)
    {
        if (
            !facts.Others.TryGetValue(source.Report, out var report)
            || !report.Copies.TryGetValue(body, out var copy)
            || !Lineage.Of(caller, report, facts).Inside(body)
        )
        {
            return Refusals.NotFound.At("sources");
        }
        return copy.MergedInto is not null ? Refusals.SourceMergedAlready(copy.Number!)
            : copy.Stage != CopyStage.Editing
                ? Refusals.SourceNotEditing(copy.Number ?? Terms.Of(copy.Stage), copy.Stage)
            : report.Legs.Any(leg => leg.From == body && leg.IsOpen) ? Refusals.SourceForwarded(copy.Number!)
            : copy.Current != source.Version ? Refusals.SourceMoved(copy.Number!)
            : null;
    }

    /// <summary>What was merged.</summary>
    public ImmutableArray<MergedSource> Sources =>
        [
            .. reports.Select(report => new MergedSource(
                report.Id,
                report.Copies[body].Number!,
                report.Copies[body].Current,
                [.. Senders(report)]
            )),
        ];

    /// <summary>The credits: where two sources lead back to one report, it is credited once, with the bodies of both ways.</summary>
    public ImmutableArray<Credit> Credits =>
        [
            .. reports
                .SelectMany(CreditsOf)
                .GroupBy(credit => credit.Root)
                .Select(same =>
                    same.First() with
                    {
                        Bodies = [.. same.SelectMany(credit => credit.Bodies).Distinct().Order()],
                    }
                ),
        ];

    /// <summary>The strictest mark among them: what one may not publish, the whole may not.</summary>
    public SecurityMark Mark => reports.Max(report => report.Mark);

    /// <summary>The channel that all came by; otherwise online, for here it was written.</summary>
    public SourceChannel Channel =>
        reports.Select(report => report.Channel).Distinct().ToList() is [var only] ? only : SourceChannel.Online;

    /// <summary>The files of the versions that were merged.</summary>
    public ImmutableArray<AttachedFile> Files =>
        [.. reports.SelectMany(report => report.Copies[body].Text!.Files).DistinctBy(file => file.Hash)];

    private IEnumerable<Credit> CreditsOf(Report report)
    {
        var way = report.Below(body).Append(body);
        return report.Merging is { } merging
            ? merging.Credits.Select(credit => credit with { Bodies = [.. credit.Bodies.Union(way)] })
            :
            [
                new Credit(
                    report.Id,
                    report.Copies[report.Origin].Number,
                    report.Origin,
                    report.Authors,
                    report.Unit,
                    [.. way],
                    report.AuthorName
                ),
            ];
    }

    // A leg that an earlier signing adopted has had its due.
    private IEnumerable<BodyCode> Senders(Report report) =>
        report
            .Legs.Where(leg => leg.To == body && leg.State == LegState.Received)
            .Select(leg => leg.From)
            .Distinct()
            .Order();
}
