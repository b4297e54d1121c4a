using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Row of <c>lists.commission_answers</c>; it changes what the giver counts (应报、已报).</summary>
internal sealed record AnswerRow(
    Guid Commission,
    Guid Report,
    string FromBody,
    Guid? Unit,
    string Body,
    DateTimeOffset SentAt,
    DateOnly SentOn,
    bool Adopted
) : IFiguresRow;

/// <summary>
/// Draws out of a report what it is to the commissions that it names (约稿来稿): one row for each body that sent it to a
/// body that asks; for one's own units, its submission.
/// </summary>
internal static class CommissionAnswers
{
    public static IEnumerable<DrawnRow> Rows(Report report) =>
        report.Commissions.SelectMany(link => Sent(report, link).Prepend(Submitted(report, link))).OfType<DrawnRow>();

    private static DrawnRow? Submitted(Report report, CommissionLink link)
    {
        var copy = report.Copies[report.Origin];
        return link.Giver == report.Origin && copy.Stage != CopyStage.Withdrawn
            ? Drawn(report, link.Commission, link.Giver, link.Giver, report.SubmittedAt, copy.Adoption is not null)
            : null;
    }

    // What was sent again counts by the day it first came.
    private static IEnumerable<DrawnRow> Sent(Report report, CommissionLink link) =>
        report
            .Legs.Where(leg => leg.To == link.Giver && leg.State != LegState.Recalled)
            .GroupBy(leg => leg.From)
            .Select(legs =>
                Drawn(
                    report,
                    link.Commission,
                    legs.Key,
                    link.Giver,
                    legs.Min(leg => leg.SentAt),
                    legs.Any(leg => leg.State == LegState.Adopted)
                )
            );

    private static DrawnRow Drawn(
        Report report,
        CommissionId commission,
        BodyCode from,
        BodyCode to,
        DateTimeOffset sentAt,
        bool adopted
    ) =>
        new(
            ("commission_answers", $"{commission}/{from}"),
            new AnswerRow(
                commission.Value,
                report.Id.Value,
                from.Value,
                from == to ? report.Unit?.Value : null,
                to.Value,
                sentAt,
                ChinaTime.DayOf(sentAt),
                adopted
            )
        );
}
