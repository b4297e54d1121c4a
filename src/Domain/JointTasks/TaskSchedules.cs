using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Schedules (时刻表) of a task, fixed in the event that issues it: each stands once and serves every body with that date.
/// </summary>
/// <param name="Confirmation">Until when the invited bodies answer.</param>
/// <param name="Part">Until when parts are sent; none where the kind asks for none.</param>
/// <param name="Summing">Until when the total report is there; none where there is none.</param>
public sealed record TaskSchedules(Schedule Confirmation, Schedule? Part, Schedule? Summing);
