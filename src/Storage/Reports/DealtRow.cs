using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Rights;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.dealt</c>: a person has acted on the report at a desk, last at this moment (已办).</summary>
internal sealed record DealtRow(Guid Person, string Body, Guid Report, DateTimeOffset At) : IColumnRow
{
    ListStatement IColumnRow.Written => ReportStatements.Dealt;

    /// <summary>Whoever signed one of the events in a role of a desk.</summary>
    public static IEnumerable<DealtRow> Of(Report report, IReadOnlyList<Recorded<ReportEvent>> events) =>
        events
            .Where(recorded => recorded.By is { } by && RoleSets.Desk.Contains(by.Role))
            .GroupBy(recorded => (recorded.By!.Person, recorded.By.Body))
            .Select(acts => new DealtRow(
                acts.Key.Person.Value,
                acts.Key.Body.Value,
                report.Id.Value,
                acts.Max(recorded => recorded.At)
            ));
}
