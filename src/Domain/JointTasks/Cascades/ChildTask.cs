using System.Collections.Immutable;
using ZhengXie.Linked.Domain.JointTasks.Figures;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks.Cascades;

/// <summary>A task that an invited body opened below for its part (下级任务), as facts for the rules of that part.</summary>
/// <param name="Task">The task.</param>
/// <param name="Subject">课题; none if it was redacted.</param>
/// <param name="Total">The signed total report; none if it is not signed, or was redacted.</param>
/// <param name="Figures">Its combined table.</param>
public sealed record ChildTask(
    JointTask Task,
    string? Subject,
    TotalPaper? Total,
    ImmutableArray<CombinedFigure> Figures
);
