using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Whose turn a report is at a body (轮到谁办), and by which leg it came there.</summary>
internal static class DeskTurns
{
    /// <summary>
    /// The role, or nobody's. A signed copy that an upper body sent back waits on the editor again, and a further leg waits
    /// to be received whatever the copy's state.
    /// </summary>
    public static Role? Of(Report report, Copy copy) =>
        copy.Stage switch
        {
            CopyStage.Arriving or CopyStage.Submitted or CopyStage.Screening or CopyStage.Editing => Role.Editor,
            CopyStage.InReview => Role.Reviewer,
            CopyStage.AwaitingSignature => Role.Signer,
            CopyStage.Signed
            or CopyStage.OnPaper
                when report.Legs.LastOrDefault(leg => leg.From == copy.Body)?.State == LegState.Returned => Role.Editor,
            _ when report.Legs.Any(leg => leg.To == copy.Body && leg.State == LegState.Sent && !leg.Offline) =>
                Role.Editor,
            _ => null,
        };

    /// <summary>The leg that brought it; none at its origin.</summary>
    public static Leg? Arriving(Report report, Copy copy) =>
        report.Legs.LastOrDefault(leg => leg.To == copy.Body && leg.State != LegState.Recalled);
}
