using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>A list whose columns stand here once, read page by page by the very reader of its window.</summary>
/// <typeparam name="T">What a row is drawn from.</typeparam>
/// <param name="list">Which list.</param>
/// <param name="columns">Each column's heading, and what stands in its cells.</param>
public abstract class ExportTable<T>(ExportList list, IReadOnlyList<(string Heading, Func<T, object?> Cell)> columns)
    : IExportTable
{
    /// <inheritdoc/>
    public ExportList List => list;

    /// <inheritdoc/>
    public IReadOnlyList<string> Headings { get; } = [.. columns.Select(column => column.Heading)];

    /// <inheritdoc/>
    public async Task<ExportPage> Read(ExportScope scope, string? after, CancellationToken cancellation)
    {
        var place = PageKey.TryParse(after, out var key)
            ? key
            : throw new InvalidOperationException("No page ended here.");
        return await Page(scope, place, cancellation) is { } page
            ? new([.. page.Items.Select(item => columns.Select(column => column.Cell(item)).ToArray())], page.Next)
            : new([], null) { Fault = ExportFault.SearchTooBroad };
    }

    /// <summary>The page of the list; none where a search takes too long.</summary>
    protected abstract Task<Page<T>?> Page(ExportScope scope, PageKey after, CancellationToken cancellation);
}
