using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Forward upward (上报): the signed text goes to one or several upper bodies, one leg each. The next tier is always open;
/// a tier may be skipped where the body is a direct reporting point (直报点) of the target.
/// </summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Targets">1 to 8 upper bodies.</param>
public sealed record ForwardReport(BodyCode Body, IReadOnlyList<BodyCode> Targets) : ReportCommand;

/// <summary>Recall (撤回上报): only until the upper body has received the leg.</summary>
/// <param name="Leg">The leg, counted from 1.</param>
/// <param name="Reason">原因, at most 500 characters; may be left out.</param>
public sealed record RecallLeg(int Leg, string? Reason = null) : ReportCommand;

/// <summary>Receive (接收): the upper body's copy enters 初审中 with a number of its own.</summary>
/// <param name="Leg">The leg, counted from 1.</param>
public sealed record ReceiveLeg(int Leg) : ReportCommand;

/// <summary>
/// Enter a result told off the platform (线下结果): for a leg to a body that has not joined, by the sending body.
/// </summary>
/// <param name="Leg">The leg, counted from 1.</param>
/// <param name="Result">Received, adopted, declined or returned.</param>
/// <param name="Kind">采用方式, where it was adopted.</param>
/// <param name="Reason">Why, where it was declined or returned; at most 500 characters.</param>
/// <param name="Evidence">凭据: how it was told, by whom, when; 1 to 500 characters.</param>
public sealed record EnterOfflineResult(
    int Leg,
    ResultKind Result,
    string Evidence,
    AdoptionKind? Kind = null,
    string? Reason = null
) : ReportCommand;
