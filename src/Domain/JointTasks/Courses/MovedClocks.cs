using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks.Courses;

/// <summary>Clocks that moved together (顺延的时限): those of the kind that were due at the moment.</summary>
/// <param name="Kind">What they measure.</param>
/// <param name="From">From when they were overdue before (UTC).</param>
/// <param name="Schedule">Their schedule from now on.</param>
public sealed record MovedClocks(ClockKind Kind, DateTimeOffset From, Schedule Schedule);
