using ZhengXie.Linked.Contracts.Clocks;

namespace ZhengXie.Linked.Domain.Clocks;

/// <summary>Step (节点) of a clock: at this moment somebody is told.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="At">When (UTC).</param>
public sealed record ClockStep(StepKind Kind, DateTimeOffset At);
