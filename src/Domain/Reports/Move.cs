using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Move (状态转换): who may do an act at his own body, from which states, and whether a second factor is asked. One table
/// serves the rules and the buttons. Source: DOMAIN §2 and §3.1.
/// </summary>
/// <param name="Act">The act.</param>
/// <param name="Roles">The roles that may do it at the body of the copy.</param>
/// <param name="From">The states it may start from.</param>
/// <param name="StepUp">Whether the second factor must have been shown.</param>
public sealed record Move(
    ReportAct Act,
    ImmutableArray<Role> Roles,
    ImmutableArray<CopyStage> From,
    bool StepUp = false
)
{
    private static readonly ImmutableArray<CopyStage> Judged = [CopyStage.Screening, CopyStage.Editing];

    private static readonly ImmutableArray<CopyStage> Held =
    [
        CopyStage.Screening,
        CopyStage.Editing,
        CopyStage.InReview,
        CopyStage.AwaitingSignature,
    ];

    private static readonly ImmutableArray<CopyStage> HeldOrDone =
    [
        CopyStage.Screening,
        CopyStage.Editing,
        CopyStage.InReview,
        CopyStage.AwaitingSignature,
        CopyStage.Signed,
        CopyStage.Archived,
    ];

    /// <summary>Every move of a desk on its own copy.</summary>
    public static ImmutableArray<Move> Table { get; } =
    [
        new(ReportAct.Take, [Role.Editor], [CopyStage.Submitted]),
        new(ReportAct.Accept, [Role.Editor], [CopyStage.Screening]),
        new(ReportAct.Revise, [Role.Editor], [CopyStage.Editing]),
        new(ReportAct.Return, [Role.Editor], Judged),
        new(ReportAct.Decline, [Role.Editor], Judged),
        new(ReportAct.CommentOnPassage, [Role.Editor, Role.Reviewer, Role.Signer], Held),
        new(ReportAct.TurnToProposal, [Role.Editor], Judged),
        new(ReportAct.HandToDepartment, [Role.Editor], Judged),
        new(ReportAct.RequestReview, [Role.Editor], [CopyStage.Editing]),
        new(ReportAct.Approve, [Role.Reviewer], [CopyStage.InReview]),
        new(ReportAct.RequestChanges, [Role.Reviewer], [CopyStage.InReview]),
        new(ReportAct.RequestChanges, [Role.Signer], [CopyStage.AwaitingSignature]),
        new(ReportAct.Sign, [Role.Signer], [CopyStage.AwaitingSignature], StepUp: true),
        new(ReportAct.Reopen, [Role.Editor, Role.Signer], [CopyStage.Signed, CopyStage.Archived, CopyStage.OnPaper]),
        new(ReportAct.Archive, [Role.Editor], [CopyStage.Signed]),
        new(ReportAct.Forward, [Role.Signer], [CopyStage.Signed], StepUp: true),
        new(ReportAct.RecordDirective, [Role.Editor], HeldOrDone, StepUp: true),
        new(ReportAct.Merge, [Role.Editor], [CopyStage.Editing]),
        new(ReportAct.UndoMerge, [Role.Editor], [CopyStage.Editing, CopyStage.InReview, CopyStage.AwaitingSignature]),
        new(ReportAct.NameCommission, [Role.Editor], HeldOrDone),
    ];

    /// <summary>The moves of the act; an act may have one line per state.</summary>
    public static IEnumerable<Move> Of(ReportAct act) => Table.Where(move => move.Act == act);
}
