using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>联合监督: bodies look at how one decision is carried out.</summary>
internal static class JointSupervision
{
    public static TaskKind Kind { get; } =
        new("joint-supervision", "联合监督", "上下级政协就同一事项的落实情况开展民主监督")
        {
            Plan =
            [
                .. KindForms.Plan,
                new("text.fields.supervised", "监督对象", FieldType.Line, true, 100),
                new("text.fields.ground", "监督依据", FieldType.Line, true, 200)
                {
                    Hint = "决策部署或年度协商计划的条目",
                },
            ],
            Outputs = [OutputKind.TotalReport, OutputKind.SpecialReport],
        };
}
