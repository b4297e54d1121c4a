using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Draws what came out of a task (成果视图) for one reader, leaving out what is not the reader's.</summary>
internal sealed partial class OutcomeDrawing(
    JointTask task,
    Caller caller,
    IReadOnlySet<string> keys,
    JointTaskFacts facts,
    OutcomeTexts texts,
    IReadOnlyDictionary<PersonId, string> names
)
{
    private readonly bool all = JointTaskSight.SeesAll(keys, task);

    /// <summary>All of it for the launcher; for a contributor what was signed, and what became of that in figures.</summary>
    public OutcomeView Draw() =>
        new(
            [.. task.Outcome.Outputs.Where(output => all || output.IsSigned).Select(Brief)],
            [.. task.Outcome.Directives.Select(Draw)],
            all ? [.. task.Outcome.Assignments.Select(Draw)] : [],
            Tally(),
            all ? [] : [.. task.Contributors.Where(body => JointTaskSight.SeesOwn(keys, body)).Order().Select(Quoted)],
            [.. JointTaskPermission.PossibleOfOutcome(caller, task, facts)]
        );

    /// <summary>One output, for the launcher.</summary>
    public OutputView Draw(Output output)
    {
        var written = output.Current;
        return new(
            output.Item,
            output.Kind,
            output.State,
            written.Version,
            written.Total,
            written.Prefix,
            written.Bulletin,
            texts.Output(output),
            written.Characters,
            [
                .. output.Versions.Select(version => new OutputVersionView(
                    version.Written.Version,
                    version.Written.Characters,
                    Actor(version.By),
                    version.At
                )),
            ],
            [.. JointTaskPermission.PossibleOf(caller, task, output, facts)]
        )
        {
            Reason = output.Reason,
            Number = output.Number?.ToString(),
            Issue = output.Issue,
            ApprovedBy = Actor(output.ApprovedBy),
            SignedBy = Actor(output.SignedBy),
            SignedAt = output.SignedAt,
            Contributions =
            [
                .. output.Contributions.Select(credited => new ContributionView(
                    facts.Bodies.Reference(credited.Body.Value),
                    credited.Version,
                    credited.Paragraphs,
                    credited.People
                )),
            ],
        };
    }

    private OutputBrief Brief(Output output) =>
        new(
            output.Item,
            output.Kind,
            output.State,
            texts.Output(output)?.Title,
            output.Number?.ToString(),
            output.Issue,
            output.SignedAt,
            output.Current.Suggestions.Length
        );

    private TaskDirectiveView Draw(TaskDirective directive) =>
        new(
            directive.Item,
            directive.Number,
            directive.Output,
            directive.Level,
            directive.Leader,
            texts.Plain(directive.Text),
            directive.Dated,
            directive.At
        );

    private OutcomeTally Tally()
    {
        var outcome = task.Outcome;
        var answers = outcome.Assignments.SelectMany(assignment => assignment.Answers).ToList();
        return new(
            answers.Count(answer => answer.Outcome == SuggestionOutcome.Adopted),
            answers.Count(answer => answer.Outcome == SuggestionOutcome.PartlyAdopted),
            answers.Count(answer => answer.Outcome == SuggestionOutcome.NotAdopted),
            outcome.Assignments.Sum(assignment => assignment.Suggestions.Length) - answers.Count,
            outcome.Conversions.Length,
            outcome.Conversions.Count(conversion => conversion.State == ConversionState.Done),
            outcome.Assignments.Count(assignment => !assignment.Looks.IsEmpty),
            outcome.Assignments.Count(assignment => assignment.IsDone)
        );
    }

    private QuotedBodyView Quoted(Contracts.Bodies.BodyCode body) =>
        new(
            facts.Bodies.Reference(body.Value),
            task.Outcome.Outputs.SelectMany(output => output.Contributions)
                .Where(credited => credited.Body == body)
                .SelectMany(credited => credited.Paragraphs)
                .Distinct()
                .Count()
        );

    private ActorView? Actor(Signature? by) => JointTaskActors.Draw(by, names, facts.Bodies);
}
