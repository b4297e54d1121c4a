using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Turn into a proposal lead (转提案): from 初审中 or 采编中. The body's proposal committee gets the text as a lead with a number
/// of its own; while nobody there has taken it, an editor may take the turning back by correcting its result.
/// </summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Reason">Why, 1 to 500 characters; the author reads it.</param>
public sealed record TurnToProposal(BodyCode Body, string Reason) : ReportCommand;

/// <summary>Take a proposal lead (签收提案线索), by the proposal committee.</summary>
/// <param name="Lead">The lead, counted from 1 within the report.</param>
public sealed record TakeLead(int Lead) : ReportCommand;

/// <summary>
/// Hand to a department (转部门): from 初审中 or 采编中. The handling unit reads the text, signs for it and answers; until it has
/// signed, an editor may take it back by correcting its result.
/// </summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Unit">承办单位: a handling unit of this body.</param>
/// <param name="Reason">Why, 1 to 500 characters; the author reads it.</param>
/// <param name="Due">办理期限, Asia/Shanghai; none if nothing is asked by a day.</param>
public sealed record HandToDepartment(BodyCode Body, UnitId Unit, string Reason, DateOnly? Due = null) : ReportCommand;

/// <summary>Sign for what was handed over (签收转办件), by the handling unit.</summary>
/// <param name="Handover">The handover, counted from 1 within the report.</param>
public sealed record SignForHandover(int Handover) : ReportCommand;

/// <summary>Answer what was handed over (答复转办件), by the handling unit, or by an editor who was told.</summary>
/// <param name="Handover">The handover, counted from 1 within the report.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">答复内容, 1 to 2,000 characters; author and desk read it.</param>
public sealed record AnswerHandover(int Handover, ReplyOutcome Outcome, string Text) : ReportCommand;
