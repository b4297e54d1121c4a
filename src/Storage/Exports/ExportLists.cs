using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>Writes the list of exports (导出列表).</summary>
public sealed class ExportLists : IListWriter<ExportBook, ExportEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(ExportBook before, ExportBook after, IReadOnlyList<Recorded<ExportEvent>> events)
    {
        for (var place = 0; place < after.Jobs.Length; place++)
        {
            if (place >= before.Jobs.Length)
            {
                yield return new("exports", ExportRow.Of(after.Jobs[place], place + 1), NumberOf: 0);
            }
            else if (before.Jobs[place] != after.Jobs[place])
            {
                yield return new("exports", ExportRow.Of(after.Jobs[place], place + 1));
            }
        }
    }
}
