using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>What happened to a person's exports (导出事件). Exports are numbered from 1 in the order of <see cref="ExportAsked"/>.</summary>
public abstract record ExportEvent : IEvent
{
    /// <inheritdoc/>
    public virtual string? Register => null;
}

/// <summary>申请导出.</summary>
/// <param name="List">Which list.</param>
/// <param name="Body">Of which body.</param>
/// <param name="Format">In which form.</param>
/// <param name="Filter">What it is narrowed to, without the words that are searched for.</param>
/// <param name="Words">Hash of the text with those words; none where nothing is searched for.</param>
/// <param name="NumberRegister">The register that gives it its number.</param>
[EventName("export.asked", 1)]
public sealed record ExportAsked(
    ExportList List,
    BodyCode Body,
    ExportFormat Format,
    ExportFilter Filter,
    string? Words,
    string NumberRegister
) : ExportEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>导出完成.</summary>
/// <param name="Export">Which export.</param>
/// <param name="Rows">How many rows the file holds.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Until">Until when it can be fetched (UTC).</param>
[EventName("export.ready", 1)]
public sealed record ExportReady(int Export, int Rows, long Bytes, string Hash, DateTimeOffset Until) : ExportEvent;

/// <summary>导出未完成.</summary>
/// <param name="Export">Which export.</param>
/// <param name="Why">Why.</param>
[EventName("export.failed", 1)]
public sealed record ExportFailed(int Export, ExportFault Why) : ExportEvent;

/// <summary>撤销导出.</summary>
/// <param name="Export">Which export.</param>
[EventName("export.cancelled", 1)]
public sealed record ExportCancelled(int Export) : ExportEvent;

/// <summary>导出到期.</summary>
/// <param name="Export">Which export.</param>
[EventName("export.expired", 1)]
public sealed record ExportExpired(int Export) : ExportEvent;
