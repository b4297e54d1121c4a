using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>征集: those invited send subjects, leads or cases; no fieldwork.</summary>
internal static class Gathering
{
    public static TaskKind Kind { get; } =
        new("gathering", "征集", "向参与单位征集议题、提案线索或案例，汇编成册")
        {
            Stages =
            [
                TaskStage.Drafting,
                TaskStage.AwaitingReview,
                TaskStage.AwaitingApproval,
                TaskStage.Confirming,
                TaskStage.Collecting,
                TaskStage.Summing,
                TaskStage.Reported,
                TaskStage.Closed,
            ],
            // A county has no bodies below it to gather from; its own units it asks by commissions.
            Openers = [Tier.National, Tier.Province, Tier.City],
            Days = new() { Fieldwork = 20 },
            Plan =
            [
                .. KindForms.Plan,
                new("text.fields.gathered", "征集内容", FieldType.Choice, true)
                {
                    Choices = ["协商议题", "提案线索", "典型案例", "其他"],
                },
            ],
            Fieldwork = [],
            Outputs = [OutputKind.TotalReport],
        };
}
