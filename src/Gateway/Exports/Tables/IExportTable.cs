using ZhengXie.Linked.Contracts.Exports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>A list that can be exported (可导出的清单): its columns, and its pages as its reader may see them.</summary>
public interface IExportTable
{
    /// <summary>Which list it is.</summary>
    ExportList List { get; }

    /// <summary>The headings of its columns, in order.</summary>
    IReadOnlyList<string> Headings { get; }

    /// <summary>The page after a place; the first one after nothing.</summary>
    Task<ExportPage> Read(ExportScope scope, string? after, CancellationToken cancellation);
}
