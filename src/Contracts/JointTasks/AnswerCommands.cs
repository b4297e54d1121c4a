using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Sign for a task (签收): the invited body has read it. For a body that has not joined, this and every other answer is
/// entered by the launcher, with how he knows (线下).
/// </summary>
/// <param name="Body">The invited body.</param>
/// <param name="Evidence">凭据, 1 to 500 characters; for a body that has not joined, and for no other.</param>
public sealed record SignForTask(BodyCode Body, string? Evidence = null) : AnswerCommand;

/// <summary>Take part (参加), also after having declined, while the total report has not gone out to be signed.</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Words">说明, up to 500 characters.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record JoinTask(BodyCode Body, string? Words = null, string? Evidence = null) : AnswerCommand;

/// <summary>Ask for an adjustment (申请调整): a later date, another scope, or both. Until it is granted nothing changes.</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Due">分报告截止 asked for (UTC), later than now and than the one in force, within a year.</param>
/// <param name="Scope">The scope asked for, up to 500 characters.</param>
/// <param name="Reason">调整理由, 1 to 500 characters.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record AskAdjustment(
    BodyCode Body,
    DateTimeOffset? Due,
    string? Scope,
    string Reason,
    string? Evidence = null
) : AnswerCommand;

/// <summary>
/// Decide on an adjustment (批准或不批准调整) by the launcher: granted, the body takes part on its terms; refused, one that had
/// not answered before answers anew.
/// </summary>
/// <param name="Body">The invited body.</param>
/// <param name="Granted">同意 or not.</param>
/// <param name="Words">What is said to it, up to 500 characters; needed where it is refused.</param>
public sealed record DecideAdjustment(BodyCode Body, bool Granted, string? Words = null) : AnswerCommand;

/// <summary>Decline (不参加), or step back from taking part while nothing was sent.</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Reason">原因, 1 to 500 characters.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record DeclineTask(BodyCode Body, string Reason, string? Evidence = null) : AnswerCommand;

/// <summary>
/// Claim sub-topics (认领子课题): from those the plan offers, or of one's own. What was claimed before is replaced; several
/// bodies may claim the same one.
/// </summary>
/// <param name="Body">The invited body.</param>
/// <param name="Topics">
/// 子课题, up to 10, each once: the key of one that the plan offers, or words of 1 to 60 characters; none gives all back.
/// </param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record ClaimSubTopics(BodyCode Body, IReadOnlyList<string> Topics, string? Evidence = null)
    : AnswerCommand;

/// <summary>Name the team (报送调研组名单): it replaces the one named before.</summary>
/// <param name="Body">The invited body.</param>
/// <param name="People">1 to 40 people, with one leader and at most one contact.</param>
/// <param name="Evidence">凭据, for a body that has not joined.</param>
public sealed record NameTeam(BodyCode Body, IReadOnlyList<TeamPerson> People, string? Evidence = null) : AnswerCommand;
