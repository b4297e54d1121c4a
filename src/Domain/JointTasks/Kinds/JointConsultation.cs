using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>联合协商: bodies deliberate on one matter; their opinions become a proposal.</summary>
internal static class JointConsultation
{
    public static TaskKind Kind { get; } =
        new("joint-consultation", "联合协商", "上下级政协就同一议题分层协商，意见汇成协商成果")
        {
            Plan =
            [
                .. KindForms.Plan,
                new("text.fields.consultedWith", "协商对象", FieldType.Line, true, 100)
                {
                    Hint = "党委、政府的部门或单位",
                },
                new("text.fields.meetingDay", "协商会日期", FieldType.Date)
                {
                    Hint = "提前15个工作日通知，提前10个工作日送材料",
                },
            ],
            Outputs = [OutputKind.TotalReport, OutputKind.Proposal, OutputKind.SpecialReport],
        };
}
