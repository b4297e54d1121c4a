using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>联动任务权限: plan, answers, course, total report, links.</summary>
public static class TaskRights
{
    /// <summary>办理中: from the issue until it is closed or terminated.</summary>
    internal static ImmutableArray<Enum> Running { get; } =
    [
        TaskStage.Confirming,
        TaskStage.Fieldwork,
        TaskStage.Collecting,
        TaskStage.Summing,
        TaskStage.Deliberating,
        TaskStage.Reported,
        TaskStage.Directed,
        TaskStage.Tracking,
    ];

    private static ImmutableArray<Enum> TakingAnswers { get; } = [.. Running[..4]];

    private static ImmutableArray<Enum> BeforeReport { get; } = [.. Running[..5]];

    private static ImmutableArray<Enum> BeforeIssue { get; } =
    [TaskStage.Drafting, TaskStage.AwaitingReview, TaskStage.AwaitingApproval];

    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new("联动任务", [.. OnPlan, .. OfInvited, .. OnCourse, .. OnTotal, .. OnLinks], Sights);

    private static IEnumerable<Right> OnPlan =>
        [
            Right.To<DraftTask>(TaskCompetences.Drafting),
            Right.To<RevisePlan>(TaskCompetences.Drafting, TaskStage.Drafting),
            Right.To<SubmitPlan>(TaskCompetences.Drafting, TaskStage.Drafting),
            Right.To<WithdrawPlan>(TaskCompetences.Drafting, TaskStage.Drafting),
            Right.To<ReviewPlan>(TaskCompetences.Reviewing, TaskStage.AwaitingReview),
            Right.To<ReturnPlan>(TaskCompetences.Reviewing, TaskStage.AwaitingReview),
            Right.To<ReturnPlan>(TaskCompetences.Signing, TaskStage.AwaitingApproval),
            Right.To<ApprovePlan>(TaskCompetences.Signing, TaskStage.AwaitingApproval) with
            {
                StepUp = true,
            },
            While<AmendPlan>(TaskCompetences.Drafting, Running),
            While<MarkStep>(TaskCompetences.Drafting, Running),
        ];

    private static IEnumerable<Right> OfInvited =>
        [
            While<SignForTask>(TaskCompetences.Answering, Running),
            While<JoinTask>(TaskCompetences.Answering, TakingAnswers),
            While<AskAdjustment>(TaskCompetences.Answering, TakingAnswers),
            While<DeclineTask>(TaskCompetences.Answering, TakingAnswers),
            While<ClaimSubTopics>(TaskCompetences.Answering, Running),
            While<NameTeam>(TaskCompetences.Answering, Running),
        ];

    private static IEnumerable<Right> OnCourse =>
        [
            While<DecideAdjustment>(TaskCompetences.Leading, Running),
            While<UrgeInvited>(TaskCompetences.Leading, Running) with
            {
                Where = "每个机构每事4小时内一次",
            },
            While<SuspendTask>(TaskCompetences.Leading, BeforeReport),
            While<ResumeTask>(TaskCompetences.Leading, Running),
            While<CloseTask>(TaskCompetences.Leading, Running),
            While<TerminateTask>(TaskCompetences.Signing, Running),
            Right.To<ReachTaskClock>(Competence.Of(Holders.At(Place.House))),
        ];

    private static IEnumerable<Right> OnTotal =>
        [
            While<TakeParagraphs>(TaskCompetences.Drafting, Running),
            While<TakeOutParagraph>(TaskCompetences.Drafting, Running),
            While<ReviseTotal>(TaskCompetences.Drafting, Running),
            While<ShareResults>(TaskCompetences.Drafting, [.. Running, TaskStage.Closed, TaskStage.Terminated]),
        ];

    private static IEnumerable<Right> OnLinks =>
        [
            While<LinkToParent>(TaskCompetences.Editing, [.. BeforeIssue, .. Running]) with
            {
                Where = "本机构参与的上级任务",
            },
            While<UnlinkFromParent>(TaskCompetences.Editing, [.. BeforeIssue, .. Running]),
        ];

    private static ImmutableArray<Sight> Sights =>
        [
            new(
                "任务的全部：方案、各机构的回执和进度、总报告、成果",
                Competence.Of(
                    new Holders(Place.Launcher, RoleSets.Watchers),
                    Holders.At(Place.LeadUnit, Role.UnitOfficer)
                )
            ),
            new("方案和本机构的回执、分报告", Competence.Of(new Holders(Place.Invited, RoleSets.Watchers)))
            {
                Where = "下发以后；其他参与机构的名称、回执和进度不可见",
            },
        ];

    private static Right While<TCommand>(Competence who, ImmutableArray<Enum> stages) =>
        Right.To<TCommand>(who, stages.AsSpan());
}
