using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Comment (修改意见) with which a reviewer or signer sent a copy back to editing.</summary>
/// <param name="Version">The version it speaks of.</param>
/// <param name="Text">The comment.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record ReviewComment(int Version, string Text, Signature? By, DateTimeOffset At);
