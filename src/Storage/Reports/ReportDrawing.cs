using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Commissions;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>A row with its key, so that the rows of two states can be compared.</summary>
internal sealed record DrawnRow((string Table, string Key) Key, object Row);

/// <summary>Draws all list rows of one report out of its state.</summary>
internal static class ReportDrawing
{
    /// <summary>Every row, each key once.</summary>
    public static IEnumerable<DrawnRow> Rows(Report report)
    {
        if (!report.Exists)
        {
            return [];
        }
        return Visibility
            .ReadersOf(report)
            .Select(reader => new DrawnRow(("readers", reader), new ReaderRow(report.Id.Value, reader)))
            .Concat(report.Copies.Values.Select(copy => new DrawnRow(("copies", copy.Body.Value), Row(report, copy))))
            .Concat(Followers(report).Select(follower => new DrawnRow(("followed", follower), Row(report, follower))))
            .Concat(report.Legs.Select(leg => new DrawnRow(("legs", Key(leg.Number)), Row(report, leg))))
            .Concat(
                report.Directives.Select(directive => new DrawnRow(
                    ("directives", Key(directive.Item)),
                    Row(report, directive)
                ))
            )
            .Concat(
                report
                    .Leads.Where(lead => !lead.Withdrawn)
                    .Select(lead => new DrawnRow(("proposal_leads", Key(lead.Item)), LeadRow.Of(report, lead)))
            )
            .Concat(
                report
                    .Handovers.Where(handover => !handover.Withdrawn)
                    .Select(handover => new DrawnRow(
                        ("handovers", Key(handover.Item)),
                        HandoverRow.Of(report, handover)
                    ))
            )
            .Concat(CommissionAnswers.Rows(report))
            .Concat(IssueRows.Of(report))
            .Concat(HandlingRow.Of(report))
            .Concat(UrgingRow.Of(report))
            .Concat(
                DueDrawing
                    .Rows(report.Id.Value, Report.Kind, report.Clocks)
                    .Select(row => new DrawnRow((DueDrawing.Table, row.Item), row))
            )
            .Concat(OvertimeRow.Of(report).Select(row => new DrawnRow(("overtimes", row.Item), row)))
            .Concat(MergeDrawing.Rows(report))
            .Concat(WaitingReports.Rows(report));
    }

    private static string Key(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A merged report comes into the lists of those who share in it when it is first signed: before, there is nothing of it
    // that they may read.
    private static IEnumerable<string> Followers(Report report) =>
        report.Merging is not null && report.Copies[report.Origin].Adoption is null
            ? []
            : report
                .Authors.Select(Visibility.Person)
                .Concat(new[] { report.Unit }.OfType<UnitId>().Concat(report.CreditedUnits).Select(Visibility.Unit));

    private static CopyRow Row(Report report, Copy copy)
    {
        // While it is still arriving, the desk sees the text that was sent.
        var arriving = DeskTurns.Arriving(report, copy);
        var text = copy.Text?.Text ?? arriving?.Text;
        return new(
            report.Id.Value,
            copy.Body.Value,
            report.Origin.Value,
            arriving?.From.Value,
            copy.Stage.ToString(),
            DeskTurns.Of(report, copy)?.ToString(),
            copy.Number,
            text,
            copy.Text?.Characters ?? CharactersOf(report, arriving),
            FirstAuthor.Of(report),
            report.Unit?.Value,
            report.Category.ToString(),
            report.Urgency.ToString(),
            report.Mark.ToString(),
            copy.Adoption?.Kind.ToString(),
            copy.Adoption?.Issue?.Bulletin,
            copy.Adoption?.Issue?.Year,
            copy.Adoption?.Issue?.Number,
            report.SubmittedAt,
            copy.ChangedAt
        );
    }

    private static int CharactersOf(Report report, Leg? leg) =>
        leg is null ? 0 : report.Copies[leg.From].Versions[leg.Version - 1].Characters;

    private static FollowedRow Row(Report report, string follower)
    {
        var copy = report.Copies[report.Origin];
        var words = report.Merging is null
            ? copy.Versions.Last(version => version.Origin == TextOrigin.Submitted)
            : copy.Versions[copy.Adoption!.Version - 1];
        var stage = Lineage.Outside(copy.Stage);
        var result = report.Results.LastOrDefault(candidate => candidate.CorrectedBy is null);
        return new(
            report.Id.Value,
            follower,
            report.Origin.Value,
            stage.ToString(),
            stage is CopyStage.Returned,
            copy.Number,
            words.Text,
            words.Characters,
            report.Category.ToString(),
            report.Urgency.ToString(),
            result?.Kind.ToString(),
            result?.Body.Value,
            report.SubmittedAt,
            FollowedSince(report, copy, result)
        );
    }

    // Steps inside an office do not move the author's list.
    private static DateTimeOffset FollowedSince(Report report, Copy copy, Result? result)
    {
        var moments = report
            .Legs.SelectMany(leg => new[] { leg.SentAt, leg.ReceivedAt, leg.EndedAt })
            .OfType<DateTimeOffset>()
            .Append(result?.At ?? report.SubmittedAt)
            .Append(copy.InHand ? report.SubmittedAt : copy.ChangedAt);
        return moments.Max();
    }

    private static LegRow Row(Report report, Leg leg) =>
        new(
            report.Id.Value,
            leg.Number,
            leg.From.Value,
            leg.To.Value,
            leg.State.ToString(),
            leg.Offline,
            report.Copies[leg.From].Number,
            leg.Text,
            leg.SentAt,
            leg.EndedAt ?? leg.ReceivedAt ?? leg.SentAt
        );

    private static DirectiveRow Row(Report report, Directive directive)
    {
        var result = report.Results[directive.Result - 1];
        var copy = report.Copies[directive.Body];
        return new(
            report.Id.Value,
            directive.Item,
            directive.Body.Value,
            directive.Unit?.Value,
            directive.Number,
            result.Level!.Value.ToString(),
            result.Leader!,
            result.Dated!.Value,
            directive.Due,
            directive.Reply is not null,
            directive.Version > 0 ? copy.Versions[directive.Version - 1].Text : null,
            report.Results.First(candidate => candidate.Directive == directive.Item).At
        );
    }
}
