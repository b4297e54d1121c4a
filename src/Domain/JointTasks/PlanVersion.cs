using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Version of a plan (方案版本).</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Frame">The plan.</param>
/// <param name="By">Who made it.</param>
/// <param name="At">When (UTC).</param>
public sealed record PlanVersion(int Number, PlanFrame Frame, Signature? By, DateTimeOffset At);
