using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Figures of a body's joint tasks (联动任务统计) in the year, for its chair and desk and those above.</summary>
/// <param name="Body">The body.</param>
/// <param name="Launched">本级牵头, by stage; stages without a task are left out.</param>
/// <param name="Suspended">暂停中 of those.</param>
/// <param name="Progress">进度 in percent, the mean of those that run; none where none does.</param>
/// <param name="Invited">受邀参加.</param>
public sealed record JointTaskFiguresView(
    BodyReference Body,
    IReadOnlyList<StageFigure> Launched,
    int Suspended,
    int? Progress,
    InvitedFigures Invited
);

/// <summary>How many tasks stand at a stage.</summary>
/// <param name="Stage">阶段.</param>
/// <param name="Tasks">How many.</param>
public sealed record StageFigure(TaskStage Stage, int Tasks);

/// <summary>What became of the invitations to a body.</summary>
/// <param name="All">受邀.</param>
/// <param name="Waiting">未确认.</param>
/// <param name="Participating">参加.</param>
/// <param name="Declined">不参加.</param>
/// <param name="Sent">已报送.</param>
/// <param name="Late">逾期报送.</param>
/// <param name="Overdue">逾期未报: its date is past and nothing was sent.</param>
public sealed record InvitedFigures(
    int All,
    int Waiting,
    int Participating,
    int Declined,
    int Sent,
    int Late,
    int Overdue
);
