using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>The upper task of which a task is the part (上级任务).</summary>
/// <param name="Task">The upper task.</param>
/// <param name="Number">编号.</param>
/// <param name="Launcher">Who launched it.</param>
/// <param name="Due">When the part is due there (UTC).</param>
public sealed record ParentTaskView(JointTaskId Task, string? Number, BodyReference Launcher, DateTimeOffset? Due);

/// <summary>
/// The task that an invited body opened below for its part (下级任务): whoever launched the upper one learns that there is one
/// and how far it is, no more.
/// </summary>
/// <param name="Progress">进度 in percent over all that take part below.</param>
public sealed record ChildTaskView(int Progress)
{
    /// <summary>The task; for the body that opened it only.</summary>
    public JointTaskId? Task { get; init; }

    /// <summary>编号; for the body that opened it only.</summary>
    public string? Number { get; init; }

    /// <summary>阶段; for the body that opened it only.</summary>
    public TaskStage? Stage { get; init; }

    /// <summary>Whether its total report is signed and can be brought as the part; for the body that opened it only.</summary>
    public bool? TotalSigned { get; init; }
}

/// <summary>Where a line of a part came from that was a total report below (两级来源).</summary>
/// <param name="Section">The section of the part.</param>
/// <param name="Number">The paragraph in the section, counted from 1.</param>
/// <param name="Origins">The bodies below, none for what was written at this tier.</param>
public sealed record LineOriginView(PartSection Section, int Number, IReadOnlyList<LowerOriginView> Origins);

/// <summary>A paragraph of a part below.</summary>
/// <param name="Body">Whose part.</param>
/// <param name="Version">Its version.</param>
/// <param name="Section">The section.</param>
/// <param name="Paragraph">The paragraph in it, counted from 1.</param>
/// <param name="Relation">How far it was edited since.</param>
public sealed record LowerOriginView(
    BodyReference Body,
    int Version,
    PartSection Section,
    int Paragraph,
    ParagraphRelation Relation
);
