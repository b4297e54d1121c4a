using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// What each event adds to the figures (统计) of the body that acts, by the day in China. A recall takes back what the
/// sending had counted, on the day of the sending.
/// </summary>
internal static class ReportFigures
{
    /// <summary>The changes that the events bring.</summary>
    public static IEnumerable<FigureRow> Of(Report before, IReadOnlyList<Recorded<ReportEvent>> events)
    {
        var state = before;
        foreach (var recorded in events)
        {
            var after = Report.Evolve(state, recorded);
            foreach (var figure in Of(state, after, recorded))
            {
                yield return figure;
            }
            state = after;
        }
    }

    private static IEnumerable<FigureRow> Of(Report before, Report after, Recorded<ReportEvent> recorded)
    {
        FigureRow Many(BodyCode body, string what, DateTimeOffset at, int many = 1) =>
            new(body.Value, ChinaTime.DayOf(at), what, many);
        switch (recorded.Event)
        {
            case ReportSubmitted happened:
                yield return Many(happened.Body, "submitted", recorded.At);
                break;
            case LegReceived happened when before.Copies[happened.To].Number is null:
                yield return Many(happened.To, "received", recorded.At);
                break;
            case PaperEntered happened:
                yield return Many(happened.From, "forwarded", recorded.At);
                yield return Many(happened.To, "received", recorded.At);
                break;
            case PaperMended happened:
                yield return Many(happened.From, "forwarded", recorded.At);
                break;
            case ReportSigned happened when before.Copies[happened.Body].Adoption is null:
                yield return Many(happened.Body, "signed", recorded.At);
                foreach (var sender in MergedFor(before, happened.Body))
                {
                    yield return Many(sender, "adopted", recorded.At);
                }
                break;
            case LegSent happened:
                yield return Many(happened.From, "forwarded", recorded.At);
                break;
            case LegRecalled happened:
                yield return Many(happened.From, "forwarded", before.Legs[happened.Leg - 1].SentAt, -1);
                break;
            case DirectiveRecorded happened:
                yield return Many(happened.Body, "directive", recorded.At);
                break;
        }
        foreach (var leg in after.Legs.Where(leg => leg.State == LegState.Adopted))
        {
            if (leg.Number > before.Legs.Length || before.Legs[leg.Number - 1].State != LegState.Adopted)
            {
                yield return Many(leg.From, "adopted", recorded.At);
            }
        }
    }

    // What a merged report adopts, it adopts for every body that had sent one of its sources here, once each.
    private static IEnumerable<BodyCode> MergedFor(Report report, BodyCode body) =>
        report.Merging is { } merging && body == report.Origin
            ? merging.Sources.SelectMany(source => source.From).Distinct()
            : [];
}
