using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>The forms that most kinds share (通用表单); a kind adds fields of its own after them. Source: DOMAIN §10.</summary>
public static class KindForms
{
    /// <summary>方案.</summary>
    public static ImmutableArray<FormField> Plan { get; } =
    [
        new("text.subject", "课题", FieldType.Line, true, PlanBounds.Subject),
        new("leadUnit", "牵头单位", FieldType.Unit),
        new("invitees", "参与单位", FieldType.Bodies, true, PlanBounds.Invitees)
        {
            Hint = "可以全选下级，再去掉个别单位",
        },
        new("text.background", "背景", FieldType.Passage, false, PlanBounds.Passage),
        new("text.requirements", "工作要求", FieldType.Passage, true, PlanBounds.Passage),
        new("text.questions", "调研提纲", FieldType.Lines, false, PlanBounds.Questions),
        new("topics", "子课题", FieldType.Topics, false, PlanBounds.Topics) { Hint = "参与单位可以认领" },
        new("text.sites", "点位要求", FieldType.Lines, false, PlanBounds.Sites),
        new("indicators", "数据表", FieldType.Indicators, false, PlanBounds.Indicators),
        new("text.questionnaire", "调查问卷", FieldType.Lines, false, PlanBounds.Questionnaire),
        new("dates.starts", "开始日期", FieldType.Date, true),
        new("dates.ends", "结束日期", FieldType.Date, true),
        new("dates.confirmBy", "确认期限", FieldType.Date),
        new("dates.partDue", "分报告截止", FieldType.Moment, true),
        new("steps", "环节", FieldType.Steps, false, PlanBounds.Steps),
        new("files", "附件", FieldType.Files, false, PlanBounds.Files),
    ];

    /// <summary>回执.</summary>
    public static ImmutableArray<FormField> Answer { get; } =
    [
        new("choice", "答复", FieldType.Choice, true) { Choices = ["参加", "申请调整", "不参加"] },
        new("reason", "理由", FieldType.Passage, false, 500) { Hint = "申请调整或不参加的，须写明理由" },
        new("topics", "认领子课题", FieldType.Topics),
        new("team", "调研组", FieldType.People) { Hint = "组长、成员、专家" },
        new("contact", "联系人", FieldType.People),
    ];

    /// <summary>调研.</summary>
    public static ImmutableArray<FormField> Fieldwork { get; } =
    [
        new("sites", "点位", FieldType.Rows)
        {
            Columns =
            [
                new("place", "单位或地点", FieldType.Line, true, 100),
                new("address", "地址", FieldType.Line, false, 200),
                new("visitedOn", "日期", FieldType.Date),
                new("note", "记录", FieldType.Passage, false, 2000),
                new("photos", "照片", FieldType.Files),
            ],
        },
        new("forums", "座谈", FieldType.Rows)
        {
            Columns =
            [
                new("subject", "议题", FieldType.Line, true, 100),
                new("heldOn", "日期", FieldType.Date),
                new("people", "人数", FieldType.Whole, true),
                new("minutes", "纪要", FieldType.Passage, false, 5000),
            ],
        },
        new("questionnaires.sent", "问卷发出", FieldType.Whole),
        new("questionnaires.returned", "问卷收回", FieldType.Whole),
        new("figures", "数据表", FieldType.Figures),
        new("problems", "问题清单", FieldType.Lines),
        new("suggestions", "建议清单", FieldType.Lines),
        new("cases", "典型案例", FieldType.Rows)
        {
            Columns = [new("title", "名称", FieldType.Line, true), new("text", "内容", FieldType.Passage, true)],
        },
        new("files", "照片和附件", FieldType.Files),
        new("percent", "进度（%）", FieldType.Whole),
    ];

    /// <summary>分报告.</summary>
    public static ImmutableArray<FormField> Part { get; } =
    [
        new("title", "标题", FieldType.Line, true),
        new("situation", "情况", FieldType.Passage, true),
        new("problems", "问题", FieldType.Passage, true),
        new("advice", "建议", FieldType.Passage, true),
    ];
}
