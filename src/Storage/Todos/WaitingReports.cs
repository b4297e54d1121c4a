using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>
/// Draws what waits at desks out of one report (信息待办): its copies, more time that is asked for, leads not taken yet.
/// </summary>
internal static class WaitingReports
{
    // A report is at a body once; of what is numbered within it, each kind has its own row of places.
    private const int Kinds = 4;

    public static IEnumerable<DrawnRow> Rows(Report report) =>
        Copies(report).Concat(Extensions(report)).Concat(Leads(report)).Select(Drawn);

    private static DrawnRow Drawn(WaitingRow row) => new((WaitingRow.Table, $"{row.Body}/{row.Place}"), row);

    private static IEnumerable<WaitingRow> Copies(Report report) =>
        from copy in report.Copies.Values
        let role = DeskTurns.Of(report, copy)
        where role is not null
        let clock = report
            .Clocks.Values.Where(clock => clock.Runs && clock.Body == copy.Body)
            .MinBy(clock => clock.Schedule.DueAt)
        select new WaitingRow(
            report.Id.Value,
            copy.Body.Value,
            0,
            role.Value.ToString(),
            nameof(TodoKind.Report),
            copy.Stage.ToString(),
            0,
            DeskTurns.Arriving(report, copy)?.From.Value,
            report.Category.ToString(),
            report.Urgency.ToString(),
            clock?.Kind.ToString(),
            clock?.Schedule.DueAt,
            copy.ChangedAt
        );

    private static IEnumerable<WaitingRow> Extensions(Report report) =>
        report
            .Directives.Where(directive => directive.Reply is null)
            .Select(one => Extension(report, WaitingItem.Directive(one.Item), one.Body, one.Handling, 1))
            .Concat(
                report
                    .Handovers.Where(handover => handover.IsOpen)
                    .Select(one => Extension(report, WaitingItem.Handover(one.Item), one.Body, one.Handling, 2))
            )
            .OfType<WaitingRow>();

    private static WaitingRow? Extension(Report report, WaitingItem item, BodyCode body, Handling handling, int kind)
    {
        if (handling.Extension is not { Granted: null } asked)
        {
            return null;
        }
        var clock = report.Clocks.GetValueOrDefault(item.ToString());
        var due = clock is { Runs: true } ? clock : null;
        return new(
            report.Id.Value,
            body.Value,
            (item.Number * Kinds) + kind,
            nameof(Role.Editor),
            nameof(TodoKind.Extension),
            nameof(DecideExtension),
            item.Number,
            null,
            report.Category.ToString(),
            report.Urgency.ToString(),
            due?.Kind.ToString(),
            due?.Schedule.DueAt,
            asked.AskedAt
        );
    }

    private static IEnumerable<WaitingRow> Leads(Report report) =>
        from lead in report.Leads
        where lead.IsWaiting
        select new WaitingRow(
            report.Id.Value,
            lead.Body.Value,
            (lead.Item * Kinds) + 3,
            nameof(Role.ProposalCommittee),
            nameof(TodoKind.ProposalLead),
            nameof(TakeLead),
            lead.Item,
            null,
            report.Category.ToString(),
            report.Urgency.ToString(),
            null,
            null,
            report.Results[lead.Result - 1].At
        );
}
