using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Save the fieldwork (保存调研记录).</summary>
/// <param name="BaseRevision">The revision it was typed from; 0 where nothing was saved yet.</param>
/// <param name="Sheet">The whole sheet as it shall stand.</param>
public sealed record SaveFieldwork(int BaseRevision, FieldworkSheet Sheet) : TaskPartCommand;

/// <summary>Fill in the data table (填报数据表).</summary>
/// <param name="BaseRevision">The revision it was typed from; 0 where nothing was filled in yet.</param>
/// <param name="Figures">The values that change; a blank one takes the value out. What is not named stays.</param>
public sealed record FillFigures(int BaseRevision, IReadOnlyList<FigureEntry> Figures) : TaskPartCommand;

/// <summary>Report how far the work is (填报进度).</summary>
/// <param name="Percent">0 to 100.</param>
public sealed record ReportProgress(int Percent) : TaskPartCommand;

/// <summary>
/// Write a version of the part (保存分报告版本): the text, and with it the fieldwork and figures as they stand then.
/// </summary>
/// <param name="BaseVersion">The version it was written from; 0 for the first.</param>
/// <param name="Text">The text.</param>
/// <param name="Note">修改说明, at most 500 characters.</param>
/// <param name="Evidence">凭据 of what came on paper, at most 500 characters; for the launcher that enters it (线下).</param>
public sealed record WritePart(int BaseVersion, PartText Text, string? Note = null, string? Evidence = null)
    : TaskPartCommand
{
    /// <summary>附件 of the text, at most 20.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}

/// <summary>Hand the version in force to the signer (送签).</summary>
/// <param name="Version">The version.</param>
public sealed record HandInPart(int Version) : TaskPartCommand;

/// <summary>Sign the version in force (签发分报告); it can be sent then.</summary>
/// <param name="Version">The version.</param>
public sealed record SignPart(int Version) : TaskPartCommand;
