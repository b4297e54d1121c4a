using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Dashboards;

/// <summary>A joint task that runs now (在办联动任务), as the body stands in it: how far, who is late, what is due next.</summary>
/// <param name="Launcher">牵头政协.</param>
/// <param name="KindName">类型.</param>
/// <param name="Stage">阶段, as far as the body may know it.</param>
/// <param name="Progress">进度 in percent: of all that take part for the launcher, of its own part for an invited body.</param>
public sealed record RunningTask(BodyReference Launcher, string KindName, TaskStage Stage, int Progress)
{
    /// <summary>The task, if the reader may open it.</summary>
    public JointTaskId? Task { get; init; }

    /// <summary>课题; none where the reader may not open it, or it was redacted.</summary>
    public string? Subject { get; init; }

    /// <summary>编号, if the reader may open it.</summary>
    public string? Number { get; init; }

    /// <summary>暂停中.</summary>
    public bool Suspended { get; init; }

    /// <summary>How far the invited bodies are; for the launcher only.</summary>
    public TaskCounts? Counts { get; init; }

    /// <summary>报送状态 of the body's part; none for the launcher.</summary>
    public DeliveryState? Delivery { get; init; }

    /// <summary>逾期单位: whose clocks are past their due moment, the longest first, five at most.</summary>
    public IReadOnlyList<BodyReference> Late { get; init; } = [];

    /// <summary>How many bodies are late in all.</summary>
    public int LateMany { get; init; }

    /// <summary>What the nearest clock measures that is not past its due moment; none where none runs.</summary>
    public ClockKind? Clock { get; init; }

    /// <summary>下一时限 (UTC): the due moment of that clock.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯: red where somebody is late, otherwise of the nearest clock.</summary>
    public Light? Light { get; init; }
}
