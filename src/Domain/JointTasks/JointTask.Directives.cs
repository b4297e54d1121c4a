using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>批示和分办: a directive on a signed output, and the units that answer it.</content>
public sealed partial record JointTask
{
    private const int MostDirectives = 50;
    private const int MostAssignments = 100;
    private const int MostHandlersAtOnce = 10;
    private const int MostLeaderCharacters = 60;
    private const int MostDirectiveCharacters = 2000;

    private Decision<JointTaskEvent> Direct(
        RecordTaskDirective command,
        Output output,
        Signature by,
        JointTaskFacts facts
    )
    {
        var refusal = output.IsSigned ? null : Refusals.OutputNotSigned;
        refusal ??= Outcome.Directives.Length >= MostDirectives ? Refusals.TaskDirectivesTooMany : null;
        refusal ??= Enum.IsDefined(command.Level) ? null : Refusals.WrongValue.At("level");
        refusal ??= Plain.IsBlank(command.Leader)
            ? Refusals.Missing.At("leader")
            : Plain.Line(command.Leader, MostLeaderCharacters, "leader");
        refusal ??= Plain.Passage(command.Text, MostDirectiveCharacters, "text");
        refusal ??= command.Dated > facts.Today ? Refusals.DatedInFuture : null;
        refusal ??= command.Dated < ChinaTime.DayOf(output.SignedAt!.Value) ? Refusals.TaskDirectiveTooEarly : null;
        refusal ??= CheckHandlers(command.Handlers, output, [], facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        if (Outcome.Directives.Any(known => IsSame(known, command, text)))
        {
            return Refusals.DirectiveRepeated;
        }
        var item = Outcome.Directives.Length + 1;
        var recorded = new TaskDirectiveRecorded(
            item,
            output.Item,
            command.Level,
            command.Leader,
            text.Hash,
            command.Dated,
            Registers.Name(Body, RegisterKind.Directives, facts.Today.Year)
        );
        var assigned = command.Handlers.Select(
            (handler, place) => Assigned(handler, Outcome.Assignments.Length + place + 1, item, output, facts)
        );
        return Makes(by, item, [text], assigned.Prepend<JointTaskEvent>(recorded));
    }

    private Decision<JointTaskEvent> Assign(AssignTaskDirective command, Signature by, JointTaskFacts facts)
    {
        if (Outcome.DirectiveAt(command.Directive) is not { } directive)
        {
            return Refusals.NotFound;
        }
        var output = Outcome.Outputs[directive.Output - 1];
        var known = Outcome.Assignments.Where(assignment => assignment.Directive == directive.Item);
        if (CheckHandlers([command.Handler], output, [.. known.Select(one => one.Unit)], facts) is { } refusal)
        {
            return refusal;
        }
        var item = Outcome.Assignments.Length + 1;
        return Makes(by, item, [], Assigned(command.Handler, item, directive.Item, output, facts));
    }

    private Refusal? CheckHandlers(
        IReadOnlyList<Handler>? handlers,
        Output output,
        ImmutableArray<UnitId> known,
        JointTaskFacts facts
    )
    {
        if (
            handlers is null
            || handlers.Count > MostHandlersAtOnce
            || Outcome.Assignments.Length + handlers.Count > MostAssignments
        )
        {
            return Refusals.HandlersTooMany;
        }
        if (handlers.Any(handler => handler is null))
        {
            return Refusals.Missing.At("handlers");
        }
        var units = handlers.Select(handler => handler.Unit).Concat(known).ToList();
        return units.Distinct().Count() != units.Count
            ? Refusals.HandlerTwice
            : handlers.Select(handler => Check(handler, output, facts)).FirstOrDefault(refusal => refusal is not null);
    }

    private Refusal? Check(Handler handler, Output output, JointTaskFacts facts)
    {
        var many = output.Current.Suggestions.Length;
        return facts.Bodies.Find(Body)?.OpenUnit(handler.Unit)?.Kind != UnitKind.HandlingUnit ? Refusals.HandlerUnknown
            : many == 0 ? Refusals.OutputWithoutSuggestions
            : handler.Suggestions is { } some
            && (some.Any(number => number < 1 || number > many) || some.Distinct().Count() != some.Count)
                ? Refusals.SuggestionUnknown
            : handler.Due < facts.Today || handler.Due > facts.Today.AddYears(1) ? Refusals.HandlerDueWrong
            : null;
    }

    private DirectiveAssigned Assigned(Handler handler, int item, int directive, Output output, JointTaskFacts facts)
    {
        var calendar = OutcomeClocks.CalendarOf(this, facts);
        var due = handler.Due ?? calendar.AddWorkingDays(facts.Today, OutcomeClocks.AnswerWorkingDays);
        var suggestions = handler.Suggestions is { Count: > 0 } some
            ? some.Order()
            : Enumerable.Range(1, output.Current.Suggestions.Length);
        return new(item, directive, handler.Unit, [.. suggestions], due, OutcomeClocks.Until(due, this, facts));
    }

    private static bool IsSame(TaskDirective known, RecordTaskDirective command, PaperText text) =>
        known.Output == command.Output
        && known.Level == command.Level
        && known.Leader == command.Leader
        && known.Text == text.Hash
        && known.Dated == command.Dated;

    private JointTask Directed(TaskDirectiveRecorded happened, Recorded<JointTaskEvent> recorded)
    {
        var directive = new TaskDirective(
            happened.Directive,
            recorded.Number,
            happened.Output,
            happened.Level,
            happened.Leader,
            happened.Text,
            happened.Dated,
            recorded.By,
            recorded.At
        );
        return (this with { Outcome = Outcome with { Directives = Outcome.Directives.Add(directive) } }).Advanced(
            TaskStage.Directed
        );
    }
}
