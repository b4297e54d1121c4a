using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Link (环节) of the chain that a task runs through, such as 事前视察.</summary>
/// <param name="Key">Stable key within the task: letters, digits, hyphens, at most 40.</param>
/// <param name="Name">名称, 1 to 30 characters.</param>
public sealed record PlanStep(string Key, string Name)
{
    /// <summary>责任单位: a unit of the launcher.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>完成日期 planned, Asia/Shanghai.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The stage whose coming means that it is done; none where the launcher says so himself.</summary>
    public TaskStage? Until { get; init; }
}
