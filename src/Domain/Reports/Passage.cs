using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Comment on a passage (批注); it stays inside the body, with the version it speaks of.</summary>
/// <param name="Number">Counted from 1 within the report.</param>
/// <param name="Body">The body.</param>
/// <param name="Version">The version of the body's text.</param>
/// <param name="Section">The section.</param>
/// <param name="Start">Where the passage begins, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">Hash of the comment.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record Passage(
    int Number,
    BodyCode Body,
    int Version,
    TextSection Section,
    int Start,
    int Length,
    string Text,
    Signature? By,
    DateTimeOffset At
)
{
    /// <summary>What was answered, in order.</summary>
    public ImmutableArray<PassageReply> Answers { get; init; } = [];

    /// <summary>Who resolved it.</summary>
    public Signature? ResolvedBy { get; init; }

    /// <summary>When it was resolved (UTC); none while it stands open.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }
}

/// <summary>Answer to a comment on a passage (批注回复).</summary>
/// <param name="Text">Hash of the answer.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record PassageReply(string Text, Signature? By, DateTimeOffset At);
