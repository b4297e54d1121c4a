using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>会议/培训邀请: those invited answer whether they come, and who; nothing is sent.</summary>
internal static class Meeting
{
    // What only a kind with parts asks for.
    private static readonly string[] OfParts =
    [
        "text.questions",
        "topics",
        "text.sites",
        "indicators",
        "text.questionnaire",
        "dates.partDue",
    ];

    public static TaskKind Kind { get; } =
        new("meeting", "会议/培训邀请", "邀请参与单位参加会议或培训，收集回执和名单")
        {
            Stages =
            [
                TaskStage.Drafting,
                TaskStage.AwaitingReview,
                TaskStage.AwaitingApproval,
                TaskStage.Confirming,
                TaskStage.Closed,
            ],
            Plan =
            [
                .. KindForms.Plan.Where(field => !OfParts.Contains(field.Key)),
                new("text.fields.opensAt", "开始时间", FieldType.Moment, true),
                new("text.fields.place", "地点", FieldType.Line, true, 100),
                new("text.fields.places", "每单位名额", FieldType.Whole) { Hint = "不限名额的不填" },
            ],
            Fieldwork = [],
            Part = [],
            Outputs = [],
        };
}
