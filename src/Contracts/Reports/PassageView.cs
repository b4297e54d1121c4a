namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A comment on a passage (批注), for the body's own desk only.</summary>
/// <param name="Number">Counted from 1 within the report.</param>
/// <param name="Version">The version it speaks of.</param>
/// <param name="Section">The section.</param>
/// <param name="Start">Where the passage begins in the section, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Quote">The words there; none if the version was redacted.</param>
/// <param name="Text">The comment; none if it was redacted.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Answers">What was answered, in order.</param>
/// <param name="ResolvedBy">Who resolved it; none while it stands open.</param>
/// <param name="ResolvedAt">When (UTC).</param>
public sealed record PassageView(
    int Number,
    int Version,
    TextSection Section,
    int Start,
    int Length,
    string? Quote,
    string? Text,
    ActorView? By,
    DateTimeOffset At,
    IReadOnlyList<PassageAnswerView> Answers,
    ActorView? ResolvedBy,
    DateTimeOffset? ResolvedAt
);

/// <summary>An answer to a comment on a passage (批注回复).</summary>
/// <param name="Text">The answer; none if it was redacted.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record PassageAnswerView(string? Text, ActorView? By, DateTimeOffset At);
