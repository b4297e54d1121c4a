using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>A joint task as one reader sees it (联动任务视图): what is not the reader's is left out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">编号, such as <c>420600-LD-2025-001</c>.</param>
/// <param name="Body">牵头政协.</param>
/// <param name="Kind">Code of its kind, such as <c>joint-research</c>.</param>
/// <param name="Stage">阶段.</param>
/// <param name="IsLauncher">Whether the reader stands with the body that launched it and sees every part.</param>
public sealed record JointTaskView(
    JointTaskId Id,
    string? Number,
    BodyReference Body,
    string Kind,
    TaskStage Stage,
    bool IsLauncher
)
{
    /// <summary>类型名称.</summary>
    public string KindName { get; init; } = "";

    /// <summary>阶段名称.</summary>
    public string StageName { get; init; } = "";

    /// <summary>阶段 that its kind runs through, in order.</summary>
    public IReadOnlyList<StageView> Stages { get; init; } = [];

    /// <summary>When it was issued (UTC); none before.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>方案.</summary>
    public PlanView? Plan { get; init; }

    /// <summary>The upper task of which this one is the part (级联); for the launcher only.</summary>
    public ParentTaskView? Parent { get; init; }

    /// <summary>参与政协: for the launcher all, for an invited body its own alone.</summary>
    public IReadOnlyList<InvitationView> Invitations { get; init; } = [];

    /// <summary>进程: 暂停、终止、办结.</summary>
    public CourseView? Course { get; init; }

    /// <summary>回执汇总; for the launcher alone, once it was issued.</summary>
    public AnswerTotals? Totals { get; init; }

    /// <summary>子课题认领; for the launcher alone.</summary>
    public IReadOnlyList<ClaimedTopic> ClaimedTopics { get; init; } = [];

    /// <summary>What the reader may do now with the task, by stable names; for one invited body see its invitation.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>总报告稿次: the version in force, 0 before the first; for the launcher only.</summary>
    public int? TotalVersion { get; init; }

    /// <summary>定稿: the version of the total report that was signed; for the launcher only.</summary>
    public int? TotalSigned { get; init; }

    /// <summary>共享范围: for the launcher what is shared, for a body whose part was received what is shared with it.</summary>
    public SharingView? Shared { get; init; }

    /// <summary>贡献单位: whose parts were received; for the launcher, and for those with whom the participants are shared.</summary>
    public IReadOnlyList<BodyReference>? Contributors { get; init; }

    /// <summary>Whether the reader may read what came out (成果): the launcher, and those whose part was received.</summary>
    public bool SeesOutcome { get; init; }
}
