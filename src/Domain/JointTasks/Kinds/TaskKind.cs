using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>
/// Kind of joint task (联动任务类型) as data: what stages it runs through, what it asks for, how long it takes, who may open
/// one and which papers come out. A new kind is a file beside this one and a line in <see cref="TaskKinds"/>.
/// </summary>
/// <param name="Code">Stable code, such as <c>joint-research</c>.</param>
/// <param name="Name">名称.</param>
/// <param name="Purpose">What it is for, in a sentence.</param>
public sealed record TaskKind(string Code, string Name, string Purpose)
{
    private static readonly ImmutableArray<TaskStage> Whole =
    [
        TaskStage.Drafting,
        TaskStage.AwaitingReview,
        TaskStage.AwaitingApproval,
        TaskStage.Confirming,
        TaskStage.Fieldwork,
        TaskStage.Collecting,
        TaskStage.Summing,
        TaskStage.Deliberating,
        TaskStage.Reported,
        TaskStage.Directed,
        TaskStage.Tracking,
        TaskStage.Closed,
    ];

    /// <summary>Letters of its register of numbers, such as LD in <c>420600-LD-2025-001</c>. Source: DOMAIN §4.</summary>
    public string Letters { get; init; } = "LD";

    /// <summary>阶段 it runs through, in order.</summary>
    public ImmutableArray<TaskStage> Stages { get; init; } = Whole;

    /// <summary>Tiers whose bodies may open one.</summary>
    public ImmutableArray<Tier> Openers { get; init; } = [Tier.National, Tier.Province, Tier.City, Tier.County];

    /// <summary>Whether bodies of other parents may be invited as equals (邻域协作).</summary>
    public bool AmongNeighbours { get; init; } = true;

    /// <summary>How long each stage takes by default.</summary>
    public KindDays Days { get; init; } = new();

    /// <summary>方案 form: what the launcher fills in.</summary>
    public ImmutableArray<FormField> Plan { get; init; } = KindForms.Plan;

    /// <summary>回执 form: what an invited body answers.</summary>
    public ImmutableArray<FormField> Answer { get; init; } = KindForms.Answer;

    /// <summary>调研 form: what is collected on site; empty where nothing is.</summary>
    public ImmutableArray<FormField> Fieldwork { get; init; } = KindForms.Fieldwork;

    /// <summary>分报告 form; empty where no part is asked for.</summary>
    public ImmutableArray<FormField> Part { get; init; } = KindForms.Part;

    /// <summary>成果文种 that come out.</summary>
    public ImmutableArray<OutputKind> Outputs { get; init; } =
    [OutputKind.TotalReport, OutputKind.Proposal, OutputKind.SpecialReport];

    /// <summary>Whether the invited bodies send parts.</summary>
    public bool HasParts => !Part.IsEmpty;

    /// <summary>Whether it runs through the stage.</summary>
    public bool Has(TaskStage stage) => Stages.Contains(stage);
}
