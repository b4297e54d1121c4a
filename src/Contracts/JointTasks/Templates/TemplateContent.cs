namespace ZhengXie.Linked.Contracts.JointTasks.Templates;

/// <summary>What a template fills in (模板内容): a plan without dates; of those invited only whether all below are.</summary>
/// <param name="Kind">Code of the kind of task.</param>
/// <param name="Text">方案正文; its subject may be empty.</param>
public sealed record TemplateContent(string Kind, PlanText Text)
{
    /// <summary>全选下级.</summary>
    public bool AllBelow { get; init; }

    /// <summary>子课题.</summary>
    public IReadOnlyList<PlanTopic> Topics { get; init; } = [];

    /// <summary>数据表.</summary>
    public IReadOnlyList<PlanIndicator> Indicators { get; init; } = [];

    /// <summary>环节, without dates.</summary>
    public IReadOnlyList<PlanStep> Steps { get; init; } = [];
}
