namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Who signed for something (签收), and when.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record SignedForView(ActorView? By, DateTimeOffset At);

/// <summary>More time asked for (延期). Whoever sees the due date sees both dates of one that was granted.</summary>
/// <param name="From">原期限, in Asia/Shanghai.</param>
/// <param name="Until">The last day asked for, in Asia/Shanghai.</param>
/// <param name="Granted">Whether it was granted; none while nobody has decided.</param>
/// <param name="Reason">延期理由; for the body and the handling unit only.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedAt">When (UTC).</param>
/// <param name="Answer">What was said to it; for the body and the handling unit only.</param>
public sealed record ExtensionView(
    DateOnly From,
    DateOnly Until,
    bool? Granted,
    string? Reason,
    ActorView? AskedBy,
    DateTimeOffset AskedAt,
    ActorView? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Answer
);

/// <summary>An urging (催办), for those who urged and those who were urged.</summary>
/// <param name="Item">What waited.</param>
/// <param name="By">Who urged.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
public sealed record UrgingView(
    WaitingItem Item,
    ActorView? By,
    DateTimeOffset At,
    string Reason,
    UrgingChannel Channel
);
