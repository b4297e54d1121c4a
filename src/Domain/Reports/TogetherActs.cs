using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Acts that an office does with many papers at once (成批办理), as a line of a list offers them: by the same table as the
/// rules. Each paper is decided on its own, and one that stands otherwise is refused with its reason. What takes a second
/// factor, or a decision about this one paper, is done where the paper is read.
/// </summary>
public static class TogetherActs
{
    private static readonly ImmutableArray<ReportAct> All =
    [
        ReportAct.Take,
        ReportAct.Accept,
        ReportAct.RequestReview,
        ReportAct.Approve,
        ReportAct.Archive,
        ReportAct.Decline,
    ];

    /// <summary>What the caller may do with papers in this state at the body.</summary>
    public static ImmutableArray<ReportAct> Of(Caller caller, BodyCode body, CopyStage stage, DateOnly day)
    {
        var acts = All.Where(act => Move.Of(act).Any(move => Fits(move, caller, body, stage, day)));
        return stage == CopyStage.Arriving && Permission.At(caller, ReportAct.Receive, body, day) is not null
            ? [ReportAct.Receive, .. acts]
            : [.. acts];
    }

    private static bool Fits(Move move, Caller caller, BodyCode body, CopyStage stage, DateOnly day) =>
        !move.StepUp && move.From.Contains(stage) && caller.As(day, body, move.Roles.AsSpan()) is not null;
}
