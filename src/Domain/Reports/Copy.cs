using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Copy (本级件): a report as it stands at one body, with its own number, state, versions and adoption.</summary>
/// <param name="Body">The body.</param>
/// <param name="Stage">办理状态.</param>
/// <param name="Number">编号 at this body; none while it is still arriving.</param>
/// <param name="Versions">Every version of the text at this body, oldest first; version n stands at n-1.</param>
/// <param name="Current">The version in force, counted from 1; 0 while arriving.</param>
/// <param name="Adoption">How the body adopted it, once signed.</param>
/// <param name="Comments">修改意见 of reviewers and signers; they stay inside the body.</param>
/// <param name="ChangedAt">When the copy last moved (UTC).</param>
public sealed record Copy(
    BodyCode Body,
    CopyStage Stage,
    string? Number,
    ImmutableArray<TextVersion> Versions,
    int Current,
    Adoption? Adoption,
    ImmutableArray<ReviewComment> Comments,
    DateTimeOffset ChangedAt
)
{
    /// <summary>The report that it was merged into (综合); while it is, the copy is locked.</summary>
    public ReportId? MergedInto { get; init; }

    /// <summary>Ticks of the checklist set when it was accepted.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>The version in force; none while arriving.</summary>
    public TextVersion? Text => Current == 0 ? null : Versions[Current - 1];

    /// <summary>Whether the body has the copy in hand: taken or received, not yet signed or refused.</summary>
    public bool InHand =>
        Stage is CopyStage.Screening or CopyStage.Editing or CopyStage.InReview or CopyStage.AwaitingSignature;

    /// <summary>Whether the body turned it into a proposal lead or handed it to a department.</summary>
    public bool IsReferred => Stage is CopyStage.TurnedToProposal or CopyStage.HandedToDepartment;

    /// <summary>Whether the body's adoption stands: signed, perhaps archived.</summary>
    public bool IsSigned => Stage is CopyStage.Signed or CopyStage.Archived;
}
