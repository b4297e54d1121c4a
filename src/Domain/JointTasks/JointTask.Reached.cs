using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>When each stage (阶段) began, for the timeline of planned and real days.</content>
public sealed partial record JointTask
{
    /// <summary>
    /// When each stage that it has been in last began (UTC). A plan that is sent back begins 拟稿 anew; what it had reached
    /// beyond stays here until it is reached again, and is not to be shown.
    /// </summary>
    public ImmutableSortedDictionary<TaskStage, DateTimeOffset> StagesReached { get; init; } =
        ImmutableSortedDictionary<TaskStage, DateTimeOffset>.Empty;

    /// <summary>When the stage began (UTC); none for one that is still to come.</summary>
    public DateTimeOffset? ReachedAt(TaskStage stage) =>
        stage <= Stage && StagesReached.TryGetValue(stage, out var at) ? at : null;

    private JointTask Reaching(JointTask before, DateTimeOffset at) =>
        before.Exists && before.Stage == Stage ? this : this with { StagesReached = StagesReached.SetItem(Stage, at) };
}
