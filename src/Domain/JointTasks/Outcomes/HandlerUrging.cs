using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Urging (催办) of a handling unit by hand; it stays on record.</summary>
/// <param name="By">Who urged.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
public sealed record HandlerUrging(Signature? By, DateTimeOffset At, string Reason, UrgingChannel Channel);
