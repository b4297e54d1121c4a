namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>What the launcher shares (共享范围) with the bodies whose parts were received.</summary>
/// <param name="Total">总报告.</param>
/// <param name="Figures">汇总数据.</param>
/// <param name="Participants">参与单位.</param>
public sealed record Sharing(bool Total, bool Figures, bool Participants)
{
    /// <summary>Nothing: how a task begins.</summary>
    public static Sharing Nothing { get; } = new(false, false, false);
}
