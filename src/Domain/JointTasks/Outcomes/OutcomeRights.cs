using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>成果权限: papers, directives, what the units answer. All of it while the task runs and is not suspended.</summary>
public static class OutcomeRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "成果",
            [
                Right.To<DraftOutput>(TaskCompetences.Editing),
                Right.To<ReviseOutput>(TaskCompetences.Editing, OutputState.Drafting),
                Right.To<SubmitOutput>(TaskCompetences.Editing, OutputState.Drafting),
                Right.To<ApproveOutput>(TaskCompetences.Reviewing, OutputState.AwaitingReview),
                Right.To<ReturnOutput>(TaskCompetences.Reviewing, OutputState.AwaitingReview),
                Right.To<ReturnOutput>(TaskCompetences.Signing, OutputState.AwaitingSignature),
                Right.To<SignOutput>(TaskCompetences.Signing, OutputState.AwaitingSignature) with
                {
                    StepUp = true,
                },
                Right.To<WithdrawOutput>(
                    TaskCompetences.Editing,
                    OutputState.Drafting,
                    OutputState.AwaitingReview,
                    OutputState.AwaitingSignature
                ),
                Right.To<RecordTaskDirective>(TaskCompetences.Editing, OutputState.Signed) with
                {
                    StepUp = true,
                },
                Right.To<AssignTaskDirective>(TaskCompetences.Editing),
                Right.To<SignForAssignment>(TaskCompetences.Handling, AssignmentState.AwaitingReceipt),
                Unanswered<AskMoreTime>(TaskCompetences.Handling),
                Unanswered<ReplyToSuggestions>(TaskCompetences.Handling),
                Right.To<CorrectReply>(TaskCompetences.Handling, AssignmentState.InHand, AssignmentState.Tracking),
                Right.To<RecordConversion>(TaskCompetences.Handling, AssignmentState.InHand, AssignmentState.Tracking),
                Right.To<ReportConversion>(TaskCompetences.Handling, AssignmentState.InHand, AssignmentState.Tracking),
                Unanswered<DecideMoreTime>(TaskCompetences.Leading) with
                {
                    Where = "不能审批自己的申请",
                },
                Right.To<UrgeHandler>(
                    TaskCompetences.Editing,
                    AssignmentState.AwaitingReceipt,
                    AssignmentState.InHand,
                    AssignmentState.Tracking
                ) with
                {
                    Where = "每件4小时内一次",
                },
                Right.To<LookBack>(TaskCompetences.Editing, AssignmentState.Tracking),
            ],
            [
                new(
                    "成果文稿、批示、分办、转化的全部",
                    Competence.Of(
                        new Holders(Place.Launcher, RoleSets.Watchers),
                        Holders.At(Place.LeadUnit, Role.UnitOfficer)
                    )
                ),
                new("成果和批示", Competence.Of(new Holders(Place.Invited, RoleSets.Watchers)))
                {
                    Where = "供稿的机构；签发以后",
                },
                new("分办件", Competence.Of(new Holders(Place.HandlingUnit, RoleSets.OfUnits)))
                {
                    Where = "交给本单位的那几条建议；任务其余不可见",
                },
            ]
        );

    private static Right Unanswered<TCommand>(Competence who) =>
        Right.To<TCommand>(who, AssignmentState.AwaitingReceipt, AssignmentState.InHand);
}
