using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Course of a task (进程): standstills and its end, for everybody whom it concerns.</summary>
/// <param name="Suspended">暂停中.</param>
/// <param name="Standstills">暂停, in order.</param>
/// <param name="EndedAt">办结或终止 (UTC).</param>
/// <param name="EndWords">终止原因 or 办结说明.</param>
public sealed record CourseView(
    bool Suspended,
    IReadOnlyList<StandstillView> Standstills,
    DateTimeOffset? EndedAt,
    string? EndWords
)
{
    /// <summary>方案审批时限; for the launcher alone.</summary>
    public TaskClockView? Plan { get; init; }

    /// <summary>汇总时限; for the launcher alone.</summary>
    public TaskClockView? Summing { get; init; }
}

/// <summary>A standstill (暂停).</summary>
/// <param name="From">Since when (UTC).</param>
/// <param name="Until">Until when (UTC); none while it lasts.</param>
/// <param name="Reason">暂停原因.</param>
public sealed record StandstillView(DateTimeOffset From, DateTimeOffset? Until, string Reason);

/// <summary>How far the invited bodies are (回执汇总); for the launcher alone.</summary>
/// <param name="Issued">已下发.</param>
/// <param name="SignedFor">已签收.</param>
/// <param name="Participating">参加.</param>
/// <param name="Adjusting">待批调整.</param>
/// <param name="Unanswered">未确认.</param>
/// <param name="Declined">不参加.</param>
public sealed record AnswerTotals(
    int Issued,
    int SignedFor,
    int Participating,
    int Adjusting,
    int Unanswered,
    int Declined
);

/// <summary>Who claimed a sub-topic (子课题认领); for the launcher alone.</summary>
/// <param name="Topic">子课题.</param>
/// <param name="Bodies">Those who claimed it; more than one means that it is worked on twice.</param>
public sealed record ClaimedTopic(string Topic, IReadOnlyList<BodyReference> Bodies);
