using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Urging (催办) by hand; it stays on record.</summary>
/// <param name="Item">What waited.</param>
/// <param name="By">Who urged.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
public sealed record Urging(WaitingItem Item, Signature? By, DateTimeOffset At, string Reason, UrgingChannel Channel);
