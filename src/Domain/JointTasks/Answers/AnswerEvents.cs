using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks.Answers;

/// <summary>Signed for by an invited body (签收任务).</summary>
[EventName("joint-task.signed-for", 1)]
public sealed record TaskSignedFor(BodyCode Body, string? Evidence) : AnswerEvent;

/// <summary>A body takes part (参加).</summary>
[EventName("joint-task.joined", 1)]
public sealed record TaskJoined(BodyCode Body, string? Words, string? Evidence) : AnswerEvent;

/// <summary>A body asked for an adjustment (申请调整).</summary>
[EventName("joint-task.adjustment-asked", 1)]
public sealed record AdjustmentAsked(
    BodyCode Body,
    DateTimeOffset? DueFrom,
    DateTimeOffset? DueUntil,
    string? Scope,
    string Reason,
    string? Evidence
) : AnswerEvent;

/// <summary>The launcher decided on an adjustment (批复调整).</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Granted">同意 or not.</param>
/// <param name="Words">批复意见.</param>
/// <param name="Part">The schedule of its part from now on, where a later date was granted.</param>
/// <param name="Summing">The schedule of the total report from now on, where this body's part is the last.</param>
/// <param name="Confirmation">The schedule of its answer from now on, where it has to answer anew.</param>
[EventName("joint-task.adjustment-decided", 1)]
public sealed record AdjustmentDecided(
    BodyCode Body,
    bool Granted,
    string? Words,
    Schedule? Part,
    Schedule? Summing,
    Schedule? Confirmation
) : AnswerEvent;

/// <summary>A body does not take part (不参加), or no more.</summary>
[EventName("joint-task.declined", 1)]
public sealed record TaskDeclined(BodyCode Body, string Reason, string? Evidence) : AnswerEvent;

/// <summary>A body claimed sub-topics (认领子课题): these, and no others.</summary>
[EventName("joint-task.sub-topics-claimed", 1)]
public sealed record SubTopicsClaimed(BodyCode Body, ImmutableArray<string> Topics, string? Evidence) : AnswerEvent;

/// <summary>A body named its team (调研组名单).</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Text">Hash of the <see cref="TeamPaper"/>.</param>
/// <param name="Credits">Those who have accounts.</param>
/// <param name="Evidence">凭据, where the launcher entered it.</param>
[EventName("joint-task.team-named", 1)]
public sealed record TeamNamed(BodyCode Body, string Text, ImmutableArray<TeamCredit> Credits, string? Evidence)
    : AnswerEvent;
