using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>What came out of a joint task (成果): papers, directives on them, what units make of the suggestions.</summary>
public sealed record TaskOutcome
{
    /// <summary>Nothing yet.</summary>
    public static TaskOutcome Start { get; } = new();

    /// <summary>成果文稿, in the order drafted.</summary>
    public ImmutableArray<Output> Outputs { get; init; } = [];

    /// <summary>批示, in the order recorded.</summary>
    public ImmutableArray<TaskDirective> Directives { get; init; } = [];

    /// <summary>承办事项, in the order assigned.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>转化事项, in the order entered.</summary>
    public ImmutableArray<Conversion> Conversions { get; init; } = [];

    /// <summary>Whether some unit has still something to answer or to be looked at again.</summary>
    public bool IsUnfinished => Assignments.Any(assignment => !assignment.IsDone);

    /// <summary>The output; none if there is none such.</summary>
    public Output? OutputAt(int item) => item >= 1 && item <= Outputs.Length ? Outputs[item - 1] : null;

    /// <summary>The directive; none if there is none such.</summary>
    public TaskDirective? DirectiveAt(int item) => item >= 1 && item <= Directives.Length ? Directives[item - 1] : null;

    /// <summary>The assignment; none if there is none such.</summary>
    public Assignment? AssignmentAt(int item) => item >= 1 && item <= Assignments.Length ? Assignments[item - 1] : null;

    /// <summary>The output that an assignment is about.</summary>
    public Output OutputOf(Assignment assignment) => Outputs[Directives[assignment.Directive - 1].Output - 1];

    /// <summary>The conversions of an assignment.</summary>
    public IEnumerable<Conversion> ConversionsOf(Assignment assignment) =>
        Conversions.Where(conversion => conversion.Assignment == assignment.Item);

    internal TaskOutcome With(Output output) => this with { Outputs = Outputs.SetItem(output.Item - 1, output) };

    internal TaskOutcome With(Assignment assignment) =>
        this with
        {
            Assignments = Assignments.SetItem(assignment.Item - 1, assignment),
        };

    internal TaskOutcome With(Conversion conversion) =>
        this with
        {
            Conversions = Conversions.SetItem(conversion.Item - 1, conversion),
        };
}
