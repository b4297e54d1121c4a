using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What is sent to sign for a task (签收).</summary>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record TaskSigningFor(string? Evidence = null);

/// <summary>What is sent to take part (参加).</summary>
/// <param name="Words">说明, up to 500 characters.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record TaskJoining(string? Words = null, string? Evidence = null);

/// <summary>What is sent to ask for an adjustment (申请调整).</summary>
/// <param name="Reason">调整理由, 1 to 500 characters.</param>
/// <param name="Due">分报告截止 asked for.</param>
/// <param name="Scope">The scope asked for, up to 500 characters.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record AdjustmentAsking(
    string Reason,
    DateTimeOffset? Due = null,
    string? Scope = null,
    string? Evidence = null
);

/// <summary>What is sent to decide on an adjustment (批复调整).</summary>
/// <param name="Granted">同意 or not.</param>
/// <param name="Words">批复意见, up to 500 characters; needed where it is refused.</param>
public sealed record AdjustmentDecision(bool Granted, string? Words = null);

/// <summary>What is sent to decline (不参加).</summary>
/// <param name="Reason">原因, 1 to 500 characters.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record TaskDeclining(string Reason, string? Evidence = null);

/// <summary>What is sent to claim sub-topics (认领子课题).</summary>
/// <param name="Topics">子课题, up to 10: keys of those offered, or one's own words.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record SubTopicClaim(IReadOnlyList<string> Topics, string? Evidence = null);

/// <summary>What is sent to name a team (报送调研组名单).</summary>
/// <param name="People">组长、成员、专家和联系人, 1 to 40.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record TeamNaming(IReadOnlyList<TeamPerson> People, string? Evidence = null);

/// <summary>What is sent to urge an invited body (催办).</summary>
/// <param name="Reason">催办理由, 1 to 500 characters.</param>
/// <param name="Channel">催办方式.</param>
public sealed record InvitedUrging(string Reason, UrgingChannel Channel = UrgingChannel.Platform);
