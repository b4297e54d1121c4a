using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>Begun (开始): written with the first thing in it. Nobody is told of it.</summary>
[EventName("task-part.begun", 1)]
public sealed record PartBegun(JointTaskId Task, BodyCode Body, BodyCode Launcher) : TaskPartEvent;

/// <summary>Fieldwork saved (保存调研记录). What it says is a text by hash; its figures and files stand here.</summary>
[EventName("task-part.fieldwork-saved", 1)]
public sealed record FieldworkSaved(
    int Revision,
    string Sheet,
    FieldworkTotals Totals,
    ImmutableArray<AttachedFile> Files
) : TaskPartEvent;

/// <summary>Figures filled in (填报数据表): what changed; those taken out are named apart.</summary>
[EventName("task-part.figures-filled", 1)]
public sealed record FiguresFilled(int Revision, ImmutableArray<Figure> Figures, ImmutableArray<string> TakenOut)
    : TaskPartEvent;

/// <summary>Progress reported (填报进度).</summary>
[EventName("task-part.progressed", 1)]
public sealed record PartProgressed(int Percent) : TaskPartEvent;

/// <summary>
/// A version written (分报告版本), with the fieldwork and the figures as they stood then. It never changes: a total rests on it.
/// </summary>
[EventName("task-part.written", 1)]
public sealed record PartWritten(
    int Number,
    string Text,
    int Characters,
    PartOrigin Origin,
    ImmutableArray<Figure> Figures,
    string? Sheet,
    FieldworkTotals? Totals,
    ImmutableArray<AttachedFile> Files,
    string? Note
) : TaskPartEvent
{
    /// <summary>凭据, where it was entered for a body that has not joined.</summary>
    public string? Evidence { get; init; }
}

/// <summary>Handed to the signer (送签).</summary>
[EventName("task-part.handed-in", 1)]
public sealed record PartHandedIn(int Version) : TaskPartEvent;

/// <summary>Signed (签发分报告).</summary>
[EventName("task-part.signed", 1)]
public sealed record PartSigned(int Version) : TaskPartEvent;
