namespace ZhengXie.Linked.Bench.Nation.JointTasks;

/// <summary>What several do at the same moment (阶段), in any order among them.</summary>
/// <param name="At">When.</param>
/// <param name="Acts">What.</param>
internal sealed record TaskPhase(DateTimeOffset At, IReadOnlyList<TaskAct> Acts);
