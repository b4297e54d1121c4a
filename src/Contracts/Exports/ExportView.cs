using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>An export (导出) in the list of whoever asked for it.</summary>
/// <param name="Export">Counted from 1 within the person's own.</param>
/// <param name="Number">导出编号, which stands in the file's watermark and name.</param>
/// <param name="List">Which list.</param>
/// <param name="ListName">The list's name on screen.</param>
/// <param name="Body">Of which body.</param>
/// <param name="Format">In which form.</param>
/// <param name="State">How far it is.</param>
/// <param name="Rows">How many rows there are, or so far.</param>
/// <param name="Bytes">Length of the file; none before it is ready.</param>
/// <param name="AskedAt">When it was asked for (UTC).</param>
/// <param name="Until">Until when the file can be fetched (UTC); none before it is ready.</param>
/// <param name="Fault">Why it came to nothing.</param>
public sealed record ExportView(
    int Export,
    string Number,
    ExportList List,
    string ListName,
    BodyReference Body,
    ExportFormat Format,
    ExportState State,
    int Rows,
    long? Bytes,
    DateTimeOffset AskedAt,
    DateTimeOffset? Until,
    ExportFault? Fault
);

/// <summary>What is asked for (申请导出).</summary>
/// <param name="List">Which list.</param>
/// <param name="Format">In which form.</param>
/// <param name="Filter">What it is narrowed to.</param>
public sealed record NewExport(ExportList List, ExportFormat Format, ExportFilter? Filter = null);
