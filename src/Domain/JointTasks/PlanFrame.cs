using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Frame of a plan (方案要素): what rules need to know of it, as events keep it. What it says stands apart, under its hash.
/// </summary>
/// <param name="Text">Hash of its <see cref="PlanPaper"/>.</param>
/// <param name="Invitees">参与单位.</param>
/// <param name="Starts">开始日期, Asia/Shanghai.</param>
/// <param name="Ends">结束日期, Asia/Shanghai.</param>
/// <param name="PartDue">分报告截止 (UTC); none where the kind asks for no part.</param>
/// <param name="ConfirmBy">确认期限, the whole day, Asia/Shanghai; none until it is issued, if the kind's days are meant.</param>
/// <param name="Questions">How many questions the outline has; they are told by their place, counted from 1.</param>
public sealed record PlanFrame(
    string Text,
    PlanInvitees Invitees,
    DateOnly Starts,
    DateOnly Ends,
    DateTimeOffset? PartDue,
    DateOnly? ConfirmBy,
    int Questions
)
{
    /// <summary>协作形式.</summary>
    public TaskForm Form { get; init; }

    /// <summary>协作组名称.</summary>
    public string? Group { get; init; }

    /// <summary>牵头单位 of the launcher.</summary>
    public UnitId? LeadUnit { get; init; }

    /// <summary>子课题 offered.</summary>
    public ImmutableArray<PlanTopic> Topics { get; init; } = [];

    /// <summary>数据表.</summary>
    public ImmutableArray<PlanIndicator> Indicators { get; init; } = [];

    /// <summary>环节.</summary>
    public ImmutableArray<PlanStep> Steps { get; init; } = [];

    /// <summary>附件.</summary>
    public ImmutableArray<AttachedFile> Files { get; init; } = [];

    /// <summary>The indicator with the key; none if the plan has none such.</summary>
    public PlanIndicator? IndicatorOf(string key) => Indicators.FirstOrDefault(indicator => indicator.Key == key);

    /// <summary>The offered sub-topic with the key; none if the plan has none such.</summary>
    public PlanTopic? TopicOf(string key) => Topics.FirstOrDefault(topic => topic.Key == key);

    /// <summary>The plan as it was written, with what it says.</summary>
    public TaskPlan Written(PlanText text) =>
        new(text, Invitees, new(Starts, Ends, PartDue, ConfirmBy))
        {
            Form = Form,
            Group = Group,
            LeadUnit = LeadUnit,
            Topics = Topics,
            Indicators = Indicators,
            Steps = Steps,
            Files = Files,
        };

    /// <summary>The frame of a plan whose text is kept under the hash.</summary>
    internal static PlanFrame Of(TaskPlan plan, string text) =>
        new(
            text,
            plan.Invitees,
            plan.Dates.Starts,
            plan.Dates.Ends,
            plan.Dates.PartDue?.ToUniversalTime(),
            plan.Dates.ConfirmBy,
            plan.Text.Questions.Count
        )
        {
            Form = plan.Form,
            Group = plan.Group,
            LeadUnit = plan.LeadUnit,
            Topics = [.. plan.Topics],
            Indicators = [.. plan.Indicators],
            Steps = [.. plan.Steps],
            Files = [.. plan.Files],
        };
}
