using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Writes the lists of commissions (约稿列表): what differs between the state before and after.</summary>
public sealed class CommissionLists : IListWriter<Commission, CommissionEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(
        Commission before,
        Commission after,
        IReadOnlyList<Recorded<CommissionEvent>> events
    )
    {
        var written = Drawn(before).ToHashSet();
        var issued = events.TakeWhile(recorded => recorded.Event is not CommissionIssued).Count();
        return Drawn(after)
            .Where(row => !written.Contains(row))
            .Select(row => new ListRow(
                row.Table,
                row.Row,
                row.Row is CommissionRow { Number: null } && issued < events.Count ? issued : null
            ))
            .Concat(WaitingDrawing.Changes(WaitingDrawing.Rows(before), WaitingDrawing.Rows(after)))
            .Concat(DueDrawing.Changes(after.Id.Value, Commission.Kind, before.Clocks, after.Clocks));
    }

    private static IEnumerable<(string Table, object Row)> Drawn(Commission commission) =>
        commission.Exists
            ? CommissionSight
                .ReadersOf(commission)
                .Select(reader => ("commission_readers", (object)new CommissionReaderRow(commission.Id.Value, reader)))
                .Prepend(("commissions", Row(commission)))
                .Concat(
                    commission.Addressees.Select(
                        (asked, place) => ("commission_addressees", (object)Row(commission, asked, place))
                    )
                )
            : [];

    private static CommissionRow Row(Commission commission) =>
        new(
            commission.Id.Value,
            commission.Body.Value,
            commission.Parent?.Value,
            commission.Number,
            commission.Text,
            commission.State.ToString(),
            commission.IssuedAt,
            commission.Due,
            commission.Addressees.Length
        );

    private static AddresseeRow Row(Commission commission, Addressee asked, int place) =>
        new(commission.Id.Value, place, asked.Body.Value, asked.Unit?.Value, commission.IssuedAt, asked.SignedForAt);
}
