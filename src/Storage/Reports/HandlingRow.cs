using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.handling</c> (批示办理).</summary>
internal sealed record HandlingRow(
    Guid Report,
    int Directive,
    string Body,
    Guid? Unit,
    string Level,
    int Year,
    DateOnly? Due,
    DateOnly? FirstDue,
    string State,
    bool Asked,
    DateTimeOffset? SignedForAt,
    int Urgings,
    DateTimeOffset RecordedAt
) : IFiguresRow
{
    /// <summary>The rows of a report's directives.</summary>
    public static IEnumerable<DrawnRow> Of(Report report) =>
        report.Directives.Select(directive => new DrawnRow(
            ("handling", WaitingItem.Directive(directive.Item).ToString()),
            Of(report, directive)
        ));

    private static HandlingRow Of(Report report, Directive directive)
    {
        var recorded = report.Results.First(result => result.Directive == directive.Item).At;
        var extension = directive.Handling.Extension;
        return new(
            report.Id.Value,
            directive.Item,
            directive.Body.Value,
            directive.Unit?.Value,
            report.Results[directive.Result - 1].Level!.Value.ToString(),
            ChinaTime.DayOf(recorded).Year,
            directive.Due,
            extension is { Granted: true } ? extension.From : null,
            directive.State.ToString(),
            directive.Reply is null && extension is { Granted: null },
            directive.Handling.SignedForAt,
            report.Urgings.Count(urging => urging.Item == WaitingItem.Directive(directive.Item)),
            recorded
        );
    }
}
