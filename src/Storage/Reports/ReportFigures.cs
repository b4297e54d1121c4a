using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// What each event adds to the figures (统计) of the body that acts, by the day in China. A recall takes back what the
/// sending had counted, on the day of the sending.
/// </summary>
internal static class ReportFigures
{
    /// <summary>The changes that the events bring: to the counts, and to the lists behind them.</summary>
    public static IEnumerable<ListRow> Of(Report before, IReadOnlyList<Recorded<ReportEvent>> events)
    {
        var state = before;
        foreach (var recorded in events)
        {
            var after = Report.Evolve(state, recorded);
            foreach (var counted in Of(state, after, recorded))
            {
                var day = ChinaTime.DayOf(counted.At);
                var many = counted.TakenBack ? -1 : 1;
                yield return new("figures", new FigureRow(counted.Body.Value, day, counted.What, many));
                var month = new DateOnly(day.Year, day.Month, 1);
                yield return new("figure_months", new FigureMonthRow(counted.Body.Value, month, counted.What, many));
                yield return new(
                    "figure_items",
                    new FigureItemRow(counted.Body.Value, counted.What, counted.At, after.Id.Value, counted.Item),
                    Gone: counted.TakenBack
                );
            }
            state = after;
        }
    }

    private static IEnumerable<Counted> Of(Report before, Report after, Recorded<ReportEvent> recorded)
    {
        var at = recorded.At;
        switch (recorded.Event)
        {
            case ReportSubmitted happened:
                yield return new(happened.Body, "submitted", at);
                break;
            case LegReceived happened when before.Copies[happened.To].Number is null:
                yield return new(happened.To, "received", at);
                break;
            case PaperEntered happened:
                yield return new(happened.From, "forwarded", at, 1);
                yield return new(happened.To, "received", at);
                break;
            case PaperMended happened:
                yield return new(happened.From, "forwarded", at, happened.Leg);
                break;
            case ReportSigned happened when before.Copies[happened.Body].Adoption is null:
                yield return new(happened.Body, "signed", at);
                foreach (var sender in MergedFor(before, happened.Body))
                {
                    yield return new(sender, "adopted", at);
                }
                break;
            case LegSent happened:
                yield return new(happened.From, "forwarded", at, happened.Leg);
                break;
            case LegRecalled happened:
                yield return new(happened.From, "forwarded", before.Legs[happened.Leg - 1].SentAt, happened.Leg, true);
                break;
            case DirectiveRecorded happened:
                yield return new(happened.Body, "directive", at, happened.Directive);
                break;
        }
        foreach (var leg in after.Legs.Where(leg => leg.State == LegState.Adopted))
        {
            if (leg.Number > before.Legs.Length || before.Legs[leg.Number - 1].State != LegState.Adopted)
            {
                yield return new(leg.From, "adopted", at, leg.Number);
            }
        }
    }

    // What a merged report adopts, it adopts for every body that had sent one of its sources here, once each.
    private static IEnumerable<BodyCode> MergedFor(Report report, BodyCode body) =>
        report.Merging is { } merging && body == report.Origin
            ? merging.Sources.SelectMany(source => source.From).Distinct()
            : [];

    /// <summary>One thing that counts; <c>Item</c> is the leg or directive, 0 for the report itself.</summary>
    private sealed record Counted(BodyCode Body, string What, DateTimeOffset At, int Item = 0, bool TakenBack = false);
}
