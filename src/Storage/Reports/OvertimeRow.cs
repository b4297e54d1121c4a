using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.overtimes</c>: an urgent paper that nobody opened in time (超时).</summary>
internal sealed record OvertimeRow(
    Guid Report,
    string Item,
    string Body,
    string? UpperBody,
    string? Number,
    string Urgency,
    int Minutes,
    int? OpenedMinutes,
    DateTimeOffset At
)
{
    /// <summary>The rows of a report.</summary>
    public static IEnumerable<OvertimeRow> Of(Report report) =>
        report.Overtimes.Values.Select(overtime => new OvertimeRow(
            report.Id.Value,
            overtime.Item,
            overtime.Body.Value,
            overtime.Upper?.Value,
            NumberOf(report, overtime.Item),
            report.Urgency.ToString(),
            overtime.Minutes,
            report.Clocks[overtime.Item].Minutes,
            overtime.At
        ));

    // A leg that waits has no number yet where it waits; it is known by its sender's.
    private static string? NumberOf(Report report, string item) =>
        ReportClocks.NumberIn(item) is { } leg
            ? report.Copies[report.Legs[leg - 1].From].Number
            : report.Copies[report.Origin].Number;
}
