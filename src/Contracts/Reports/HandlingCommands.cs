namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Sign for (签收) a directive, by its handling unit, or by an editor for a unit that signed on paper.</summary>
/// <param name="Directive">The directive, counted from 1 within the report.</param>
public sealed record SignForDirective(int Directive) : ReportCommand;

/// <summary>Ask for more time (申请延期), by the handling unit. Granted once at most; both dates stay visible.</summary>
/// <param name="Item">What is to be handled.</param>
/// <param name="Until">The new last day, in Asia/Shanghai: after the present one, within a year from today.</param>
/// <param name="Reason">延期理由, 1 to 500 characters.</param>
public sealed record RequestExtension(WaitingItem Item, DateOnly Until, string Reason) : ReportCommand;

/// <summary>Grant or refuse more time (审批延期), by the body that set the date, and not by whoever asked.</summary>
/// <param name="Item">What is to be handled.</param>
/// <param name="Granted">同意 or not.</param>
/// <param name="Reason">Why not, 1 to 500 characters; may be left out where it is granted.</param>
public sealed record DecideExtension(WaitingItem Item, bool Granted, string? Reason = null) : ReportCommand;

/// <summary>
/// Urge (催办) whoever a thing waits on: the handling unit of a directive, the upper body of a leg, a colleague for the own
/// copy. At most once in four hours per thing; every urging stays on record.
/// </summary>
/// <param name="Item">What waits.</param>
/// <param name="Reason">催办理由, 1 to 500 characters.</param>
/// <param name="Channel">催办方式.</param>
public sealed record UrgeItem(WaitingItem Item, string Reason, UrgingChannel Channel) : ReportCommand;
