using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>逐条答复和转化: what a unit answers to each suggestion, and what that was turned into.</content>
public sealed partial record JointTask
{
    private const int MostConversions = 200;

    private Decision<JointTaskEvent> Reply(
        ReplyToSuggestions command,
        Assignment assignment,
        Signature by,
        JointTaskFacts facts
    )
    {
        if (CheckReplies(command.Replies, assignment) is { } refusal)
        {
            return refusal;
        }
        var texts = command.Replies.Select(reply => reply.Text is null ? null : ReportPaper.Of(reply.Text)).ToList();
        var answers = command.Replies.Zip(
            texts,
            (reply, text) => new AnsweredSuggestion(reply.Suggestion, reply.Outcome, text?.Hash)
        );
        var last = assignment.Answers.Length + command.Replies.Count == assignment.Suggestions.Length;
        DateOnly? on = last ? OutcomeClocks.LookBackAfter(facts.Today, OutcomeClocks.CalendarOf(this, facts)) : null;
        var clock = on is { } day ? OutcomeClocks.Until(day, this, facts) : null;
        var answered = new SuggestionsAnswered(assignment.Item, [.. answers], on, clock);
        var entries = command.Replies.SelectMany(reply =>
            (reply.Conversions ?? []).Select(entry => (reply.Suggestion, Entry: entry))
        );
        var converted = entries.Select(
            (one, place) => Converted(assignment, one.Suggestion, one.Entry, Outcome.Conversions.Length + place + 1)
        );
        return Makes(by, assignment.Item, texts.OfType<PaperText>(), converted.Prepend<JointTaskEvent>(answered));
    }

    private Refusal? CheckReplies(IReadOnlyList<SuggestionReply>? replies, Assignment assignment)
    {
        if (assignment.IsAnswered)
        {
            return Refusals.AssignmentAnswered;
        }
        if (
            replies is not { Count: > 0 }
            || replies.Any(reply => reply is null || !assignment.Suggestions.Contains(reply.Suggestion))
            || replies.Select(reply => reply.Suggestion).Distinct().Count() != replies.Count
        )
        {
            return Refusals.RepliesWrong;
        }
        for (var place = 0; place < replies.Count; place++)
        {
            var reply = replies[place];
            var field = $"replies[{place}]";
            var refusal = assignment.AnswerTo(reply.Suggestion) is null
                ? null
                : Refusals.SuggestionAnsweredAlready.At(field);
            refusal ??= ReplyRules.Check(reply.Outcome, reply.Text, field);
            refusal ??= ReplyRules.Check(reply.Conversions, reply.Outcome, field + ".conversions");
            if (refusal is not null)
            {
                return refusal;
            }
        }
        return Outcome.Conversions.Length + replies.Sum(reply => reply.Conversions?.Count ?? 0) > MostConversions
            ? Refusals.ConversionsTooMany
            : null;
    }

    private Decision<JointTaskEvent> Correct(CorrectReply command, Assignment assignment, Signature by)
    {
        if (assignment.AnswerTo(command.Suggestion) is not { } before)
        {
            return Refusals.SuggestionUnanswered;
        }
        var text = command.Text is null ? null : ReportPaper.Of(command.Text);
        var refusal = assignment.IsDone ? Refusals.AssignmentDone : null;
        refusal ??= ReplyRules.Check(command.Outcome, command.Text, "");
        refusal ??= before.Outcome == command.Outcome && before.Text == text?.Hash ? Refusals.ReplyUnchanged : null;
        refusal ??=
            command.Outcome == SuggestionOutcome.NotAdopted
            && Outcome
                .ConversionsOf(assignment)
                .Any(one => one.Suggestion == command.Suggestion && one.State != ConversionState.Dropped)
                ? Refusals.ConversionNotAdopted
                : null;
        refusal ??= Plain.Passage(command.Reason, MostOutcomeReason, "reason");
        return refusal is not null
            ? refusal
            : Makes(
                by,
                assignment.Item,
                text is null ? [] : [text],
                new AnswerCorrected(
                    assignment.Item,
                    new(command.Suggestion, command.Outcome, text?.Hash),
                    command.Reason
                )
            );
    }

    private Decision<JointTaskEvent> Convert(RecordConversion command, Assignment assignment, Signature by)
    {
        if (assignment.AnswerTo(command.Suggestion) is not { } answer)
        {
            return Refusals.SuggestionUnanswered;
        }
        var refusal = assignment.IsDone ? Refusals.AssignmentDone : null;
        refusal ??= Outcome.Conversions.Length >= MostConversions ? Refusals.ConversionsTooMany : null;
        refusal ??= ReplyRules.Check([command.Entry], answer.Outcome, "entry");
        if (refusal is not null)
        {
            return refusal;
        }
        var item = Outcome.Conversions.Length + 1;
        return Makes(by, item, [], Converted(assignment, command.Suggestion, command.Entry, item));
    }

    private Decision<JointTaskEvent> Report(ReportConversion command, Assignment assignment, Signature by)
    {
        var conversion = Outcome
            .ConversionsOf(assignment)
            .FirstOrDefault(conversion => conversion.Item == command.Conversion);
        if (conversion is null)
        {
            return Refusals.NotFound;
        }
        var refusal = assignment.IsDone ? Refusals.AssignmentDone : null;
        refusal ??= conversion.IsOver ? Refusals.ConversionOver : null;
        refusal ??= conversion.Steps.Length >= ReplyRules.MostSteps ? Refusals.ConversionStepsTooMany : null;
        refusal ??= Enum.IsDefined(command.State) ? null : Refusals.WrongValue.At("state");
        refusal ??= Plain.Passage(command.Note, MostOutcomeReason, "note");
        return refusal is not null
            ? refusal
            : Makes(
                by,
                conversion.Item,
                [],
                new ConversionReported(assignment.Item, conversion.Item, command.State, command.Note)
            );
    }

    private static ConversionRecorded Converted(
        Assignment assignment,
        int suggestion,
        ConversionEntry entry,
        int item
    ) => new(assignment.Item, item, suggestion, entry.Kind, entry.Title, entry.Reference, entry.Amount, entry.State);
}
