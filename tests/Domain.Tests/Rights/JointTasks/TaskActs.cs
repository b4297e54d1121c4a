using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.Tests.JointTasks;
using ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.Tests.Rights.JointTasks;

/// <summary>Every act on a joint task that exists, under the name of its lines in <see cref="TaskRules"/>.</summary>
internal static class TaskActs
{
    private static readonly CommandId Id = new(new Guid("77777777-0000-0000-0000-000000000002"));
    private static readonly JointTaskId Other = new(new Guid("77777777-0000-0000-0000-000000000003"));

    /// <summary>On the task as a whole.</summary>
    public static IEnumerable<(string Act, JointTaskCommand Command)> Of(TaskScene scene)
    {
        yield return ("修改方案", new RevisePlan(scene.Story.Task.Plans.Length, JointTaskStory.Plan));
        yield return ("报送方案", new SubmitPlan());
        yield return ("撤销方案", new WithdrawPlan("暂不开展。"));
        yield return ("审核方案", new ReviewPlan());
        yield return ("退回方案", new ReturnPlan("请补充提纲。"));
        yield return ("审批方案", new ApprovePlan());
        yield return ("调整方案", new AmendPlan("顺延。", Ends: new(2025, 5, 30)));
        yield return ("标记环节", new MarkStep("topic", true));
        yield return ("暂停", new SuspendTask("等待部署。"));
        yield return ("恢复", new ResumeTask());
        yield return ("办结", new CloseTask());
        yield return ("终止", new TerminateTask("另行安排。"));
        yield return ("到时", new ReachTaskClock("summing"));
        yield return ("引用段落", new TakeParagraphs(scene.Story.Task.Total.Version, []));
        yield return ("移除段落", new TakeOutParagraph(scene.Story.Task.Total.Version, 1));
        yield return ("共享成果", new ShareResults(true, false, false));
        yield return ("挂接上级", new LinkToParent(Other));
        yield return ("解除挂接", new UnlinkFromParent("另行安排。"));
        yield return ("起草文稿", OutcomeStory.Special);
        if (scene.HasOutput)
        {
            yield return ("送审文稿", new SubmitOutput(1, 1));
            yield return ("审核文稿", new ApproveOutput(1, 1));
            yield return ("退回文稿", new ReturnOutput(1, "请改。"));
            yield return ("签发文稿", new SignOutput(1, 1));
            yield return ("作废文稿", new WithdrawOutput(1, "不再报送。"));
            yield return ("登记批示", OutcomeStory.Directing with { Leader = "另一位领导" });
        }
        if (scene.HasAssignment)
        {
            yield return ("分办", new AssignTaskDirective(1, new(OutcomeStory.Finance)));
            yield return ("签收分办", new SignForAssignment(1));
            yield return ("申请延期", new AskMoreTime(1, new(2025, 7, 1), "需要会商。"));
            yield return ("审批延期", new DecideMoreTime(1, true));
            yield return ("催办承办", new UrgeHandler(1, "请答复。", UrgingChannel.Telephone));
            yield return ("答复建议", new ReplyToSuggestions(1, [new(1, SuggestionOutcome.Adopted)]));
            yield return (
                "更正答复",
                new CorrectReply(1, 1, SuggestionOutcome.PartlyAdopted, "分步实施。", "登记有误。")
            );
            yield return ("登记转化", new RecordConversion(1, 1, new(ConversionKind.Project, "配套平台")));
            yield return ("回头看", new LookBack(1, true, "已落实。"));
        }
    }

    /// <summary>On what one invited body answers and sends.</summary>
    public static IEnumerable<(string Act, JointTaskCommand Command)> Of(BodyCode body)
    {
        yield return ("签收任务", new SignForTask(body));
        yield return ("确认参加", new JoinTask(body));
        yield return ("申请调整", new AskAdjustment(body, null, "缩小范围。", "人手不足。"));
        yield return ("不参加", new DeclineTask(body, "机构改革。"));
        yield return ("认领", new ClaimSubTopics(body, ["hydropower"]));
        yield return ("组队", new NameTeam(body, [new(TeamPost.Leader, "组长")]));
        yield return ("审批调整", new DecideAdjustment(body, true));
        yield return ("催办", new UrgeInvited(body, "请尽快。", UrgingChannel.Telephone));
        yield return ("报送分报告", new SubmitPart(body, 1));
        yield return ("撤回分报告", new RecallPart(body, "还要修改。"));
        yield return ("接收分报告", new ReceivePart(body));
        yield return ("退回分报告", new ReturnPart(body, "缺数据。"));
    }

    /// <summary>On a part.</summary>
    public static IEnumerable<(string Act, TaskPartCommand Command)> OnPart =>
        [
            ("填报数据", new FillFigures(0, [])),
            ("报告进度", new ReportProgress(40)),
            ("撰写", new WritePart(0, PartStory.Words)),
            ("提交审签", new HandInPart(1)),
            ("签发分报告", new SignPart(1)),
        ];

    public static Refusal? Ask(TaskScene scene, Caller by, JointTaskCommand command) =>
        JointTask.Decide(scene.Story.Task, new(JointTaskStory.Id, Id, by, command), scene.Story.Facts).Refused;

    public static Refusal? Ask(TaskScene scene, Caller by, BodyCode body, TaskPartCommand command) =>
        TaskPart
            .Decide(
                body == TaskScene.Invited[0] ? scene.Part : TaskPart.Start,
                new(JointTaskStory.Id, body, Id, by, command),
                new(scene.Story.Facts.Now, scene.Story.Facts.Bodies, scene.Story.Task)
            )
            .Refused;
}
