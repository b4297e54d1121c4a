using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>The words that what came out of a task names by hash (成果文字); those that were redacted are not there.</summary>
internal sealed class OutcomeTexts(IReadOnlyDictionary<string, byte[]> bytes)
{
    /// <summary>The hashes of everything that a view of the outcome shows.</summary>
    public static IEnumerable<string> HashesIn(TaskOutcome outcome) =>
        outcome
            .Outputs.Select(output => output.Current.Text)
            .Concat(outcome.Directives.Select(directive => directive.Text))
            .Concat(outcome.Assignments.SelectMany(HashesIn));

    /// <summary>What the output says.</summary>
    public OutputText? Output(Output output) =>
        bytes.TryGetValue(output.Current.Text, out var found) ? OutputPaper.Read(found) : null;

    /// <summary>A plain text.</summary>
    public string? Plain(string? hash) =>
        hash is not null && bytes.TryGetValue(hash, out var found) ? ReportPaper.ReadPlain(found) : null;

    /// <summary>Everybody who did something that a view of the outcome shows.</summary>
    public static IEnumerable<Signature?> ActorsIn(TaskOutcome outcome) =>
        outcome
            .Outputs.SelectMany(output =>
                output.Versions.Select(version => version.By).Append(output.ApprovedBy).Append(output.SignedBy)
            )
            .Concat(outcome.Assignments.SelectMany(ActorsIn))
            .Concat(outcome.Conversions.SelectMany(conversion => conversion.Steps.Select(step => step.By)));

    private static IEnumerable<Signature?> ActorsIn(Assignment assignment)
    {
        var handling = assignment.Handling;
        return assignment
            .Answers.SelectMany(Chain)
            .Select(answer => answer.By)
            .Concat(assignment.Looks.Select(look => look.By))
            .Concat(assignment.Urgings.Select(urging => urging.By))
            .Concat([handling.SignedForBy, handling.Extension?.AskedBy, handling.Extension?.DecidedBy]);
    }

    private static IEnumerable<string> HashesIn(Assignment assignment) =>
        assignment
            .Answers.SelectMany(Chain)
            .Select(answer => answer.Text)
            .OfType<string>()
            .Concat(assignment.Looks.Select(look => look.Findings));

    private static IEnumerable<SuggestionAnswer> Chain(SuggestionAnswer answer)
    {
        for (var one = answer; one is not null; one = one.Before)
        {
            yield return one;
        }
    }
}
