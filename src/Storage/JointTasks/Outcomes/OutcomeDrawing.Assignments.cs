using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <content>承办事项, for its unit and for the launcher.</content>
internal sealed partial class OutcomeDrawing
{
    /// <summary>One assignment.</summary>
    public AssignmentView Draw(Assignment assignment)
    {
        var output = task.Outcome.OutputOf(assignment);
        var words = texts.Output(output)?.Suggestions;
        return new(
            task.Id,
            assignment.Item,
            UnitOf(assignment),
            assignment.State,
            Brief(output),
            Draw(task.Outcome.Directives[assignment.Directive - 1]),
            assignment.Due,
            assignment.At,
            [
                .. assignment.Suggestions.Select(number =>
                    Draw(assignment, output, number, words?.ElementAtOrDefault(number - 1)?.Text)
                ),
            ],
            [.. JointTaskPermission.PossibleOf(caller, task, assignment, facts)]
        )
        {
            Light = assignment.IsAnswered ? null : LightOf(assignment),
            Overdue = assignment.IsOverdue(facts.Today),
            SignedFor = assignment.Handling.SignedForAt is { } at
                ? new(Actor(assignment.Handling.SignedForBy), at)
                : null,
            Extension = assignment.Handling.Extension is { } asked ? Draw(asked) : null,
            AnsweredAt = assignment.AnsweredAt,
            LookBackOn = assignment.LookBackOn,
            LookBackDue = assignment.LookBackOn <= facts.Today,
            Looks =
            [
                .. assignment.Looks.Select(look => new SecondLookView(
                    look.On,
                    look.Done,
                    texts.Plain(look.Findings),
                    Actor(look.By),
                    look.At
                )),
            ],
            Urgings =
            [
                .. assignment.Urgings.Select(urging => new HandlerUrgingView(
                    Actor(urging.By),
                    urging.At,
                    urging.Reason,
                    urging.Channel
                )),
            ],
        };
    }

    private SuggestionView Draw(Assignment assignment, Output output, int number, string? text) =>
        new(
            number,
            text,
            all ? output.Current.Suggestions[number - 1].Paragraphs : [],
            assignment.AnswerTo(number) is { } answer ? Draw(answer) : null,
            [.. task.Outcome.ConversionsOf(assignment).Where(one => one.Suggestion == number).Select(Draw)]
        );

    private SuggestionAnswerView Draw(SuggestionAnswer answer) =>
        new(
            answer.Outcome,
            texts.Plain(answer.Text),
            Actor(answer.By),
            answer.At,
            answer.CorrectedFor,
            answer.Before is { } before ? Draw(before) : null
        );

    private ConversionView Draw(Conversion conversion) =>
        new(
            conversion.Item,
            conversion.Kind,
            conversion.Title,
            conversion.Reference,
            conversion.Amount,
            conversion.State,
            conversion.At,
            [.. conversion.Steps.Select(step => new ConversionStepView(step.State, step.Note, Actor(step.By), step.At))]
        );

    private ExtensionView Draw(Domain.Reports.Extension asked) =>
        new(
            asked.From,
            asked.Until,
            asked.Granted,
            asked.Reason,
            Actor(asked.AskedBy),
            asked.AskedAt,
            Actor(asked.DecidedBy),
            asked.DecidedAt,
            asked.Answer
        );

    private Light LightOf(Assignment assignment) =>
        Lights.Of(
            ClockKind.Directive,
            ChinaTime.StartOf(assignment.Due.AddDays(1)),
            facts.Now,
            facts.Calendars.Of(task.Body, facts.Bodies)
        );

    private UnitReference UnitOf(Assignment assignment) =>
        new(
            assignment.Unit,
            facts.Bodies.Find(task.Body)?.Units.GetValueOrDefault(assignment.Unit)?.Name ?? assignment.Unit.ToString()
        );
}
