using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Draws what came out of a task for its lists (成果列表): the rows that differ between the state before and after.</summary>
internal static class OutcomeLists
{
    public static IEnumerable<ListRow> Rows(
        JointTask before,
        JointTask after,
        IReadOnlyList<Recorded<JointTaskEvent>> events
    )
    {
        if (ReferenceEquals(before.Outcome, after.Outcome))
        {
            return [];
        }
        var written = Drawn(before).ToHashSet();
        // The number comes from the record at commit, with the event that asks for it.
        var numbered = events.TakeWhile(recorded => recorded.Event is not TaskDirectiveRecorded).Count();
        return Drawn(after)
            .Where(row => !written.Contains(row))
            .Select(row => new ListRow(
                row.Table,
                row.Row,
                row.Row is TaskDirectiveRow { Number: null } && numbered < events.Count ? numbered : null
            ));
    }

    private static IEnumerable<(string Table, object Row)> Drawn(JointTask task) =>
        task
            .Outcome.Directives.Select(directive => ("task_directives", (object)Row(task, directive)))
            .Concat(task.Outcome.Assignments.Select(assignment => ("task_assignments", (object)Row(task, assignment))))
            .Concat(task.Outcome.Conversions.Select(conversion => ("task_conversions", (object)Row(task, conversion))));

    private static TaskDirectiveRow Row(JointTask task, TaskDirective directive) =>
        new(
            task.Id.Value,
            directive.Item,
            task.Body.Value,
            directive.Number,
            task.Outcome.Outputs[directive.Output - 1].Current.Text,
            directive.Level.ToString(),
            directive.Leader,
            directive.Dated
        );

    private static AssignmentRow Row(JointTask task, Assignment assignment)
    {
        var extension = assignment.Handling.Extension;
        return new(
            task.Id.Value,
            assignment.Item,
            assignment.Directive,
            task.Body.Value,
            assignment.Unit.Value,
            ChinaTime.DayOf(assignment.At).Year,
            assignment.Due,
            extension is { Granted: true } ? extension.From : null,
            assignment.State.ToString(),
            !assignment.IsAnswered && extension is { Granted: null },
            assignment.Handling.SignedForAt,
            assignment.Suggestions.Length,
            Count(assignment, SuggestionOutcome.Adopted),
            Count(assignment, SuggestionOutcome.PartlyAdopted),
            Count(assignment, SuggestionOutcome.NotAdopted),
            assignment.LookBackOn,
            assignment.Urgings.Length,
            assignment.At
        );
    }

    private static ConversionRow Row(JointTask task, Conversion conversion)
    {
        var assignment = task.Outcome.Assignments[conversion.Assignment - 1];
        var output = task.Outcome.OutputOf(assignment).Current;
        return new(
            task.Id.Value,
            conversion.Item,
            conversion.Assignment,
            conversion.Suggestion,
            task.Body.Value,
            assignment.Unit.Value,
            output.Text,
            assignment.AnswerTo(conversion.Suggestion)!.Outcome.ToString(),
            string.Join(' ', output.Suggestions[conversion.Suggestion - 1].Paragraphs),
            conversion.Kind.ToString(),
            conversion.Title,
            conversion.Reference,
            conversion.Amount,
            conversion.State.ToString(),
            ChinaTime.DayOf(conversion.At).Year,
            conversion.At,
            conversion.Steps is [.., var last] ? last.At : conversion.At
        );
    }

    private static int Count(Assignment assignment, SuggestionOutcome outcome) =>
        assignment.Answers.Count(answer => answer.Outcome == outcome);
}
