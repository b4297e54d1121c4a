using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>信息权限: the lines of <see cref="Move"/> and <see cref="ReportCompetences"/>, one by one, and who reads what.</summary>
public static class ReportRights
{
    private static readonly Competence Deskwork = Competence.Of(new Holders(Place.Here, RoleSets.Desk));

    private static Competence Readers { get; } =
        Competence.Of(
            Holders.At(Place.Oneself),
            new Holders(Place.Here, RoleSets.Desk),
            Holders.At(Place.Here, Role.Chair),
            new Holders(Place.OwnUnit, RoleSets.OfUnits),
            Holders.At(Place.HandlingUnit, Role.HandlingUnit),
            Holders.At(Place.Here, Role.ProposalCommittee)
        );

    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new("信息", [.. ByAuthors, .. ByDesks, .. OnLegs, .. OnReferrals, .. ByTheHouse], Sights);

    private static IEnumerable<Right> ByAuthors =>
        [
            Right.To<SubmitReport>(ReportCompetences.Submitting) with
            {
                Where = "本人提交；写明单位的，须在该单位任职",
            },
            Right.To<SubmitReport>(ReportCompetences.Entering) with
            {
                Where = "代他人录入，反映人须在本机构任职",
            },
            .. Own<WithdrawReport>(CopyStage.Submitted),
            .. Own<ResubmitReport>(CopyStage.Withdrawn, CopyStage.Returned),
        ];

    private static IEnumerable<Right> ByDesks =>
        [
            .. Moves<TakeReport>(ReportAct.Take),
            .. Moves<AcceptReport>(ReportAct.Accept),
            .. Moves<ReviseText>(ReportAct.Revise),
            .. Moves<ReturnReport>(ReportAct.Return),
            .. Moves<DeclineReport>(ReportAct.Decline),
            .. Moves<RequestReview>(ReportAct.RequestReview),
            .. Moves<ApproveReport>(ReportAct.Approve),
            .. Moves<RequestChanges>(ReportAct.RequestChanges),
            .. Moves<CommentOnPassage>(ReportAct.CommentOnPassage),
            .. Moves<AnswerPassage>(ReportAct.CommentOnPassage),
            .. Moves<ResolvePassage>(ReportAct.CommentOnPassage),
            .. Moves<SignReport>(ReportAct.Sign),
            .. Moves<ReopenReport>(ReportAct.Reopen),
            .. Moves<ArchiveReport>(ReportAct.Archive),
            .. Moves<ForwardReport>(ReportAct.Forward),
            .. Moves<MergeReports>(ReportAct.Merge),
            .. Moves<UndoMerge>(ReportAct.UndoMerge),
            .. Moves<NameCommission>(ReportAct.NameCommission),
            .. Moves<TurnToProposal>(ReportAct.TurnToProposal),
            .. Moves<HandToDepartment>(ReportAct.HandToDepartment),
            .. Moves<RecordDirective>(ReportAct.RecordDirective),
            Errand<OpenReport>(ReportAct.Open),
            Errand<UrgeItem>(ReportAct.UrgeDirective) with
            {
                Where = "每件4小时内一次",
            },
            Errand<EnterPaper>(ReportAct.EnterPaper) with
            {
                Where = "来自未加入的直接下级",
            },
        ];

    private static IEnumerable<Right> OnLegs =>
        [
            At<RecallLeg>(Place.Sender, ReportAct.Recall, LegState.Sent),
            At<ReceiveLeg>(Place.Receiver, ReportAct.Receive, LegState.Sent),
            At<EnterOfflineResult>(Place.Sender, ReportAct.EnterOfflineResult, LegState.Sent, LegState.Received) with
            {
                Where = "上级未加入（线下）",
            },
            At<MendPaper>(Place.Receiver, ReportAct.MendPaper, LegState.Returned, LegState.Declined) with
            {
                Where = "下级未加入（线下）",
            },
            At<BringLegOnline>(Place.Sender, ReportAct.BringLegOnline, LegState.Sent, LegState.Received) with
            {
                Where = "上级已加入",
            },
        ];

    private static IEnumerable<Right> OnReferrals =>
        [
            Right.To<TakeLead>(ReportCompetences.TakingLead),
            Right.To<SignForHandover>(ReportCompetences.SigningForHandover, HandlingState.AwaitingReceipt),
            Right.To<AnswerHandover>(ReportCompetences.Handling, HandlingState.AwaitingReceipt, HandlingState.InHand),
            Right.To<SignForDirective>(ReportCompetences.Handling, HandlingState.AwaitingReceipt),
            Right.To<ReplyToDirective>(
                ReportCompetences.Handling,
                HandlingState.Noted,
                HandlingState.AwaitingReceipt,
                HandlingState.InHand
            ),
            Right.To<RequestExtension>(ReportCompetences.Handling, HandlingState.AwaitingReceipt, HandlingState.InHand),
            Errand<DecideExtension>(ReportAct.DecideExtension) with
            {
                Where = "不能审批自己的申请",
            },
            Errand<CorrectResult>(ReportAct.CorrectResult) with
            {
                Where = "线下结果、退回、不采用、转办和答复",
            },
            Right.To<CorrectResult>(Of(ReportAct.RecordDirective)) with
            {
                StepUp = true,
                Where = "批示",
            },
            Right.To<CorrectResult>(Of(ReportAct.Sign)) with
            {
                StepUp = true,
                Where = "采用",
            },
        ];

    private static IEnumerable<Right> ByTheHouse => [Right.To<ReachClock>(Competence.Of(Holders.At(Place.House)))];

    private static ImmutableArray<Sight> Sights =>
        [
            new("打开信息", Readers),
            new("本级件的全部：各版本、修改意见、批注、步骤", Deskwork),
            new("下级件", Deskwork) { Where = "只有报上来的那一稿、编号、作者和当时的状态" },
            new("上级件", Readers) { Where = "作者和沿途各级：状态、签发的正文、批示和答复；采编过程不可见" },
            new("批示和转办件", Competence.Of(Holders.At(Place.HandlingUnit, Role.HandlingUnit)))
            {
                Where = "交给本单位的，和所附的那一稿",
            },
            new("检索、查重、台账、附件", Readers) { Where = "同“打开信息”，只按读得到的文字查得到" },
            new("统计", Competence.Of(new Holders(Place.HereOrAbove, RoleSets.Watchers))) { Where = "只有数字" },
        ];

    private static IEnumerable<Right> Own<TCommand>(params ReadOnlySpan<Enum> from) =>
        [
            Right.To<TCommand>(ReportCompetences.Authoring, from),
            Right.To<TCommand>(ReportCompetences.Entering, from) with
            {
                Where = "由办公室代录的",
            },
        ];

    private static IEnumerable<Right> Moves<TCommand>(ReportAct act) =>
        Move.Of(act)
            .Select(move =>
                Right.To<TCommand>(
                    Competence.Of(new Holders(Place.Here, move.Roles)),
                    [.. move.From.Select(stage => (Enum)stage)]
                ) with
                {
                    StepUp = move.StepUp,
                }
            );

    private static Right Errand<TCommand>(ReportAct act) => Right.To<TCommand>(ReportCompetences.Errands[act]);

    private static Right At<TCommand>(Place place, ReportAct act, params ReadOnlySpan<Enum> from) =>
        Right.To<TCommand>(
            new([.. ReportCompetences.Errands[act].Holders.Select(holders => holders with { Place = place })]),
            from
        );

    private static Competence Of(ReportAct act) =>
        new([.. Move.Of(act).Select(move => new Holders(Place.Here, move.Roles)).Distinct()]);
}
