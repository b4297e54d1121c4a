using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>What can be done with a person's exports (导出).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(AskExport), "ask")]
[JsonDerivedType(typeof(CancelExport), "cancel")]
[JsonDerivedType(typeof(FinishExport), "finish")]
[JsonDerivedType(typeof(FailExport), "fail")]
[JsonDerivedType(typeof(ExpireExport), "expire")]
public abstract record ExportCommand;

/// <summary>申请导出: by whoever may read the list and holds the right to export at the body, with the second factor.</summary>
/// <param name="List">Which list.</param>
/// <param name="Body">Of which body.</param>
/// <param name="Format">In which form.</param>
/// <param name="Filter">What it is narrowed to.</param>
public sealed record AskExport(ExportList List, BodyCode Body, ExportFormat Format, ExportFilter? Filter = null)
    : ExportCommand;

/// <summary>撤销导出: gives up one that waits, or deletes its file.</summary>
/// <param name="Export">Which of the person's exports, counted from 1.</param>
public sealed record CancelExport(int Export) : ExportCommand;

/// <summary>导出完成, by the house.</summary>
/// <param name="Export">Which of the person's exports, counted from 1.</param>
/// <param name="Rows">How many rows the file holds, heading and watermark not counted.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Hash">SHA-256 of the file, 64 lower-case hexadecimal digits.</param>
public sealed record FinishExport(int Export, int Rows, long Bytes, string Hash) : ExportCommand;

/// <summary>导出未完成, by the house.</summary>
/// <param name="Export">Which of the person's exports, counted from 1.</param>
/// <param name="Why">Why.</param>
public sealed record FailExport(int Export, ExportFault Why) : ExportCommand;

/// <summary>导出到期, by the house: the file is deleted.</summary>
/// <param name="Export">Which of the person's exports, counted from 1.</param>
public sealed record ExpireExport(int Export) : ExportCommand;
