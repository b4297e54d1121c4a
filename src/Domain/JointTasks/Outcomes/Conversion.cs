using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Conversion (转化事项): what a suggestion was turned into, followed until it is done.</summary>
/// <param name="Item">Counted from 1 within the task.</param>
/// <param name="Assignment">The assignment.</param>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Kind">转化形式.</param>
/// <param name="Title">Title of the document, purpose of the funds, name of the project.</param>
/// <param name="Reference">文号 or 项目编号.</param>
/// <param name="Amount">金额, in 万元.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When (UTC).</param>
public sealed record Conversion(
    int Item,
    int Assignment,
    int Suggestion,
    ConversionKind Kind,
    string Title,
    string? Reference,
    decimal? Amount,
    Signature? By,
    DateTimeOffset At
)
{
    /// <summary>How far it is.</summary>
    public ConversionState State { get; init; }

    /// <summary>进展, in the order reported.</summary>
    public ImmutableArray<ConversionStep> Steps { get; init; } = [];

    /// <summary>Whether there is nothing more to follow.</summary>
    public bool IsOver => State is ConversionState.Done or ConversionState.Dropped;
}

/// <summary>A step (进展) of a conversion.</summary>
/// <param name="State">How far it was then.</param>
/// <param name="Note">In words.</param>
/// <param name="By">Who reported it.</param>
/// <param name="At">When (UTC).</param>
public sealed record ConversionStep(ConversionState State, string Note, Signature? By, DateTimeOffset At);
