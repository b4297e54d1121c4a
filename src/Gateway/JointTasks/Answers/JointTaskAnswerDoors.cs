using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.JointTasks.Answers;

/// <summary>The doors of answers (回执接口): what an invited body says, what the launcher says to it, and urging.</summary>
public static class JointTaskAnswerDoors
{
    /// <summary>Everything under <c>/api/joint-tasks/{task}/parts/{body}</c> that answers.</summary>
    public static void MapAnswers(this RouteGroupBuilder tasks)
    {
        var part = tasks.MapGroup("/{task}/parts/{body}");
        part.PartAct(
            "/signings-for",
            "签收任务；未入驻单位由牵头方代录，须写凭据",
            new TaskSigningFor(),
            (body, request) => new SignForTask(body, request.Evidence)
        );
        part.PartAct(
            "/joinings",
            "确认参加；总报告送签前，答复过不参加的也可改为参加",
            new TaskJoining("由经济委牵头，四月初完成调研"),
            (body, request) => new JoinTask(body, request.Words, request.Evidence)
        );
        part.PartAct(
            "/adjustments",
            "申请调整截止时间或者范围；批准以前仍按原定时间",
            new AdjustmentAsking("人代会冲突", new DateTimeOffset(2025, 4, 23, 9, 30, 0, TimeSpan.Zero)),
            (body, request) => new AskAdjustment(body, request.Due, request.Scope, request.Reason, request.Evidence)
        );
        part.PartAct(
            "/adjustment-decisions",
            "牵头方批复调整申请；不同意的须写原因",
            new AdjustmentDecision(true, "同意"),
            (body, request) => new DecideAdjustment(body, request.Granted, request.Words)
        );
        part.PartAct(
            "/declinings",
            "答复不参加，须写原因；已确认参加的，报送以前也可退出",
            new TaskDeclining("机构改革调整期"),
            (body, request) => new DeclineTask(body, request.Reason, request.Evidence)
        );
        part.PartAct(
            "/sub-topics",
            "认领子课题：方案所列或者自拟，至多10个；再次认领即替换",
            new SubTopicClaim(["水电配套"]),
            (body, request) => new ClaimSubTopics(body, request.Topics, request.Evidence)
        );
        part.PartAct(
            "/teams",
            "报送调研组名单：组长一人，联系人至多一人；再次报送即替换",
            new TeamNaming([new(TeamPost.Leader, "甲某", "县政协副主席"), new(TeamPost.Contact, "乙某")]),
            (body, request) => new NameTeam(body, request.People, request.Evidence)
        );
        part.PartAct(
            "/urgings",
            "牵头方催办回执或分报告，4小时内至多一次",
            new InvitedUrging("请尽快答复", UrgingChannel.Telephone),
            (body, request) => new UrgeInvited(body, request.Reason, request.Channel)
        );
    }
}
