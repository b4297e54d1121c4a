using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Dashboards;

/// <summary>What a chair sees of the own body and of those below (驾驶舱): counts only, each with a list behind it.</summary>
/// <param name="Body">The body.</param>
/// <param name="Day">The day that counts as today, Asia/Shanghai.</param>
/// <param name="Own">本级.</param>
/// <param name="Below">下级合计: all bodies below, summed.</param>
/// <param name="Lower">Each living body directly below with what is below it; most forwarded in the year first.</param>
/// <param name="Months">The months of the year up to this one.</param>
/// <param name="Waiting">What waits at the body itself.</param>
/// <param name="WaitingBelow">What waits at the bodies below, summed.</param>
/// <param name="Running">Joint tasks that run now.</param>
/// <param name="Tasks">Joint tasks of the year.</param>
public sealed record DashboardView(
    BodyReference Body,
    DateOnly Day,
    PeriodFigures Own,
    PeriodFigures Below,
    IReadOnlyList<LowerFigures> Lower,
    IReadOnlyList<MonthFigures> Months,
    WaitingFigures Waiting,
    WaitingFigures WaitingBelow,
    RunningTasks Running,
    JointTaskFiguresView Tasks
)
{
    /// <summary>What a reader is to look at first; none on a wall, which says no titles.</summary>
    public AttentionView? Attention { get; init; }
}

/// <summary>What a chair is to look at first (重点): the first of each list, titles only where the reader may open them.</summary>
/// <param name="Key">重点件: the most pressing first.</param>
/// <param name="Tasks">在办联动任务: those first in which somebody is late, then by the next due moment.</param>
public sealed record AttentionView(IReadOnlyList<FigureItem> Key, IReadOnlyList<RunningTask> Tasks);

/// <summary>Figures of a body directly below, with what is below it (下级机构统计).</summary>
/// <param name="Body">The body.</param>
/// <param name="Joined">Whether it works on the platform; otherwise it is reached on paper (线下).</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Waiting">What waits there.</param>
public sealed record LowerFigures(BodyReference Body, bool Joined, PeriodFigures Figures, WaitingFigures Waiting)
{
    /// <summary>The months of the year in which something was counted there.</summary>
    public IReadOnlyList<BodyMonth> Months { get; init; } = [];
}

/// <summary>Figures of a body and of those below it in one month (下级月度统计).</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Figures">Its figures.</param>
public sealed record BodyMonth(int Month, Figures Figures);

/// <summary>Figures of one month (月度统计).</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Own">本级.</param>
/// <param name="Below">下级合计.</param>
public sealed record MonthFigures(int Month, Figures Own, Figures Below);

/// <summary>How much waits now (待办结件数).</summary>
/// <param name="Overdue">超期: clocks past their due moment.</param>
/// <param name="Unanswered">批示未办结: directives not answered.</param>
/// <param name="Pressing">急件在办: urgent papers that wait on somebody's desk.</param>
public sealed record WaitingFigures(int Overdue, int Unanswered, int Pressing)
{
    /// <summary>重点件: papers and tasks to which one of <see cref="KeyRule"/> applies, each counted once.</summary>
    public int Key { get; init; }
}

/// <summary>How many joint tasks run now (在办联动任务).</summary>
/// <param name="Launched">本级牵头.</param>
/// <param name="Invited">受邀参加.</param>
public sealed record RunningTasks(int Launched, int Invited)
{
    /// <summary>应报: parts of those launched here that are to come, or have come.</summary>
    public int Participating { get; init; }

    /// <summary>已报 of those parts.</summary>
    public int Sent { get; init; }

    /// <summary>逾期单位: how often a body is late in them.</summary>
    public int Late { get; init; }
}
