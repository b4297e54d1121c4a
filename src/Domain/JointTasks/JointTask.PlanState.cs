using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Kinds;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>方案: what of it is part of the state.</content>
public sealed partial record JointTask
{
    /// <summary>方案 versions, oldest first; at least one once it was drafted. A change after it was issued is a version too.</summary>
    public ImmutableArray<PlanVersion> Plans { get; init; } = [];

    /// <summary>方案 in force.</summary>
    /// <exception cref="IndexOutOfRangeException">The task was never drafted.</exception>
    public PlanFrame Plan => Plans[^1].Frame;

    /// <summary>牵头单位 of the launcher, whose officers keep up the plan; none if the desk does.</summary>
    public UnitId? LeadUnit => Plans is [.., var version] ? version.Frame.LeadUnit : null;

    /// <summary>变更通知, in the order given.</summary>
    public ImmutableArray<PlanChange> PlanChanges { get; init; } = [];

    /// <summary>What reviewer and signer said of the plan, in the order said.</summary>
    public ImmutableArray<PlanRemark> PlanRemarks { get; init; } = [];

    /// <summary>确认期限, the whole day, Asia/Shanghai; none before it was issued.</summary>
    public DateOnly? ConfirmBy { get; init; }

    /// <summary>Keys of the links of the chain that the launcher marked as done.</summary>
    public ImmutableSortedSet<string> StepsDone { get; init; } =
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The upper body's task on the same subject of which this one is the part (级联).</summary>
    public JointTaskId? Parent { get; init; }

    /// <summary>Its kind (类型), as data.</summary>
    public TaskKind Sort => TaskKinds.Of(TaskKind);
}
