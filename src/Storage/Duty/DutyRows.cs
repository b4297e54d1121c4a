using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Duty;

/// <summary>Writes the list of duties (值班列表). One that was struck out before it began is not in it.</summary>
public sealed class DutyRows : IListWriter<DutyRoster, DutyEvent>
{
    private const string Table = "duties";

    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(DutyRoster before, DutyRoster after, IReadOnlyList<Recorded<DutyEvent>> events)
    {
        for (var place = 0; place < after.Duties.Length; place++)
        {
            var duty = after.Duties[place];
            if (place >= before.Duties.Length || before.Duties[place] != duty)
            {
                yield return new(
                    Table,
                    new DutyRow(after.Body!.Value.Value, duty.Number, duty.Person.Value, duty.From, duty.Until),
                    Gone: duty.Until <= duty.From
                );
            }
        }
    }

    private sealed record DutyRow(string Body, int Duty, Guid Person, DateTimeOffset FromAt, DateTimeOffset UntilAt);
}
