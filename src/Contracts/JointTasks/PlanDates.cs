namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Dates of a plan (时间安排).</summary>
/// <param name="Starts">开始日期, Asia/Shanghai.</param>
/// <param name="Ends">结束日期, Asia/Shanghai.</param>
/// <param name="PartDue">分报告截止, a moment such as <c>2025-04-18T17:30:00+08:00</c>; none where the kind asks for no part.</param>
/// <param name="ConfirmBy">确认期限, the whole day, Asia/Shanghai; left out, so many working days after it is issued as the kind says.</param>
public sealed record PlanDates(
    DateOnly Starts,
    DateOnly Ends,
    DateTimeOffset? PartDue = null,
    DateOnly? ConfirmBy = null
);
