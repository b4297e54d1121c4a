using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>A kind of joint task (联动任务类型) and its forms, so that screens draw themselves.</summary>
/// <param name="Code">Stable code, such as <c>joint-research</c>.</param>
/// <param name="Name">名称.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record TaskKindView(string Code, string Name, string Purpose)
{
    /// <summary>阶段 in order.</summary>
    public IReadOnlyList<StageView> Stages { get; init; } = [];

    /// <summary>Tiers whose bodies may open one.</summary>
    public IReadOnlyList<Tier> Openers { get; init; } = [];

    /// <summary>Whether bodies of other parents may be invited (邻域协作).</summary>
    public bool AmongNeighbours { get; init; }

    /// <summary>默认期限.</summary>
    public required KindDaysView Days { get; init; }

    /// <summary>方案 form.</summary>
    public IReadOnlyList<FormField> Plan { get; init; } = [];

    /// <summary>回执 form.</summary>
    public IReadOnlyList<FormField> Answer { get; init; } = [];

    /// <summary>调研 form.</summary>
    public IReadOnlyList<FormField> Fieldwork { get; init; } = [];

    /// <summary>分报告 form; empty where no part is asked for.</summary>
    public IReadOnlyList<FormField> Part { get; init; } = [];

    /// <summary>成果文种.</summary>
    public IReadOnlyList<OutputKind> Outputs { get; init; } = [];
}

/// <summary>默认期限 of a kind.</summary>
/// <param name="Approval">方案审批, working days.</param>
/// <param name="Confirmation">确认, working days.</param>
/// <param name="Fieldwork">调研, calendar days from the start to the due date that is proposed.</param>
/// <param name="Summing">汇总, calendar days.</param>
/// <param name="Directive">批示办理, working days.</param>
/// <param name="LookBackMonths">回头看, calendar months.</param>
public sealed record KindDaysView(
    int Approval,
    int Confirmation,
    int Fieldwork,
    int Summing,
    int Directive,
    int LookBackMonths
);
