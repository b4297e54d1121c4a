using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>联合视察: members of several bodies visit sites together.</summary>
internal static class JointInspection
{
    public static TaskKind Kind { get; } =
        new("joint-inspection", "联合视察", "组织上下级政协委员实地视察同一领域的工作")
        {
            Stages =
            [
                TaskStage.Drafting,
                TaskStage.AwaitingReview,
                TaskStage.AwaitingApproval,
                TaskStage.Confirming,
                TaskStage.Fieldwork,
                TaskStage.Collecting,
                TaskStage.Summing,
                TaskStage.Reported,
                TaskStage.Directed,
                TaskStage.Tracking,
                TaskStage.Closed,
            ],
            Days = new() { Fieldwork = 15 },
            Plan = [.. KindForms.Plan, new("text.fields.route", "视察路线", FieldType.Passage, true, 500)],
            Outputs = [OutputKind.TotalReport, OutputKind.SpecialReport],
        };
}
