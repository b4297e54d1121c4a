namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Conflict of plans (方案对照): what a save from a version no longer in force is answered with, beside the problem.
/// </summary>
/// <param name="Base">The version it was typed from; none if there is no such version.</param>
/// <param name="Mine">The plan that was to be saved.</param>
/// <param name="Theirs">The plan in force.</param>
/// <param name="Version">The version in force, from which to save again.</param>
public sealed record PlanConflict(TaskPlan? Base, TaskPlan Mine, TaskPlan Theirs, int Version);
