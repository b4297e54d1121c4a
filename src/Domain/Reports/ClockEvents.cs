using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Opened (签阅) for the first time at the body, so many minutes after the urgent paper came there.</summary>
[EventName("report.opened", 1)]
public sealed record ReportOpened(BodyCode Body, int Minutes) : ReportEvent;

/// <summary>
/// A clock reached steps (到点), told by the house itself. More than one where its machine stood still meanwhile; they are
/// told once.
/// </summary>
/// <param name="Item">The clock within the report.</param>
/// <param name="Clock">What it measures.</param>
/// <param name="Body">The body whose time runs.</param>
/// <param name="Steps">The steps, oldest first.</param>
/// <param name="Reached">How many steps of the clock are past now.</param>
/// <param name="Minutes">How many minutes it has run.</param>
/// <param name="Upper">The upper body that is told of an overtime: number and minutes, no text.</param>
[EventName("report.clock-reached", 1)]
public sealed record ClockReached(
    string Item,
    ClockKind Clock,
    BodyCode Body,
    ImmutableArray<StepKind> Steps,
    int Reached,
    int Minutes,
    BodyCode? Upper
) : ReportEvent;
