using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Open (签阅): an editor, reviewer or signer has opened an urgent paper that waits at his body; its clock stops and the
/// minutes are kept. Opening again, or a paper that is not urgent, changes nothing.
/// </summary>
/// <param name="Body">The body whose desk acts.</param>
public sealed record OpenReport(BodyCode Body) : ReportCommand;

/// <summary>Reach (到点): a clock of the report has come to its next step. The house's own command; nobody else gives it.</summary>
/// <param name="Item">The clock, such as <c>copy:320581</c> or <c>leg:2</c>.</param>
public sealed record ReachClock(string Item) : ReportCommand;
