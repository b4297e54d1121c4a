using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Says with every act on a report that it has to be indexed anew (待编索引): one row, in the act's transaction.</summary>
public sealed class SearchLists : IListWriter<Report, ReportEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(Report before, Report after, IReadOnlyList<Recorded<ReportEvent>> events) =>
        after.Exists ? [new ListRow("search_queue", new Queued(after.Id.Value))] : [];

    private sealed record Queued(Guid Report) : IColumnRow
    {
        private static readonly ListStatement Statement = ListStatement.Of<Queued>(
            "search_queue",
            row => row.Report,
            "INSERT INTO lists.search_queue (report) SELECT x.report FROM {rows}"
        );

        ListStatement IColumnRow.Written => Statement;
    }
}
