namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What is sent to ask for more time (申请延期).</summary>
/// <param name="Until">The new last day, in Asia/Shanghai.</param>
/// <param name="Reason">延期理由, 1 to 500 characters.</param>
public sealed record ExtensionRequest(DateOnly Until, string Reason);

/// <summary>What is sent to grant or refuse more time (审批延期).</summary>
/// <param name="Granted">同意 or not.</param>
/// <param name="Reason">Why not; may be left out where it is granted.</param>
public sealed record ExtensionDecision(bool Granted, string? Reason = null);

/// <summary>What is sent to urge (催办).</summary>
/// <param name="Reason">催办理由, 1 to 500 characters.</param>
/// <param name="Channel">催办方式.</param>
public sealed record UrgingRequest(string Reason, UrgingChannel Channel = UrgingChannel.Platform);
