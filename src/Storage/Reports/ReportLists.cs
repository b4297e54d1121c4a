using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Files;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Writes the lists of reports (信息列表). The rows are drawn from the state before and after; what differs is written, so a
/// new event needs no thought about lists unless it brings a new column.
/// </summary>
public sealed class ReportLists : IListWriter<Report, ReportEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(Report before, Report after, IReadOnlyList<Recorded<ReportEvent>> events)
    {
        var numbered = NumberedCopy(events);
        var written = ReportDrawing.Rows(before).ToDictionary(row => row.Key);
        foreach (var row in ReportDrawing.Rows(after))
        {
            var same = written.Remove(row.Key, out var old) && old.Row.Equals(row.Row);
            if (!same)
            {
                yield return new(row.Key.Table, row.Row, NumberOf(row, numbered, events));
            }
        }
        foreach (var row in written.Values)
        {
            yield return new(row.Key.Table, row.Row, Gone: true);
        }
        foreach (var figure in ReportFigures.Of(before, events))
        {
            yield return figure;
        }
        foreach (var dealt in DealtRow.Of(after, events))
        {
            yield return new("dealt", dealt);
        }
        foreach (var file in after.Files.ExceptBy(before.Files.Select(old => old.Hash), file => file.Hash))
        {
            yield return AttachmentRow.Of(file.Hash, after.Id.ToString());
        }
    }

    // A row without its number waits for the one that an event of this act asks for.
    private static int? NumberOf(DrawnRow row, string? numbered, IReadOnlyList<Recorded<ReportEvent>> events) =>
        row.Row switch
        {
            CopyRow { Number: null } copy when copy.Body == numbered => IndexOf(events, NumbersCopy),
            FollowedRow { Number: null } followed when followed.Body == numbered => IndexOf(events, NumbersCopy),
            MergeRow { Number: null } => IndexOf(events, NumbersCopy),
            DirectiveRow { Number: null } => IndexOf(events, happened => happened is DirectiveRecorded),
            LeadRow { Number: null } => IndexOf(events, happened => happened is TurnedToProposal),
            HandoverRow { Number: null } => IndexOf(events, happened => happened is HandedToDepartment),
            _ => null,
        };

    private static string? NumberedCopy(IReadOnlyList<Recorded<ReportEvent>> events) =>
        events
            .Select(recorded =>
                recorded.Event switch
                {
                    ReportSubmitted submitted => submitted.Body.Value,
                    ReportMerged merged => merged.Body.Value,
                    LegReceived { NumberRegister: not null } received => received.To.Value,
                    PaperEntered entered => entered.To.Value,
                    _ => null,
                }
            )
            .FirstOrDefault(body => body is not null);

    private static bool NumbersCopy(ReportEvent happened) =>
        happened is ReportSubmitted or LegReceived or ReportMerged or PaperEntered;

    private static int? IndexOf(IReadOnlyList<Recorded<ReportEvent>> events, Func<ReportEvent, bool> asks)
    {
        for (var index = 0; index < events.Count; index++)
        {
            if (asks(events[index].Event) && events[index].Event.Register is not null)
            {
                return index;
            }
        }
        return null;
    }
}
