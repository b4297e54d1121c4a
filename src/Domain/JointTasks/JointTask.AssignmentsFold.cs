using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>承办事项: the state after each event, and its two clocks: one until the answers, one until the second look.</content>
public sealed partial record JointTask
{
    private JointTask After(AssignmentEvent happened, Recorded<JointTaskEvent> recorded)
    {
        var (at, by) = (recorded.At, recorded.By);
        return happened switch
        {
            DirectiveAssigned e => (
                this with
                {
                    Outcome = Outcome with
                    {
                        Assignments = Outcome.Assignments.Add(
                            new(e.Assignment, e.Directive, e.Unit, e.Suggestions, e.Due, at)
                        ),
                    },
                }
            ).StartAnswering(e.Assignment, e.Clock, at),
            AssignmentSignedFor e => Put(e, one => one with { Handling = one.Handling.SignedFor(recorded) }),
            MoreTimeAsked e => Put(
                e,
                one => one with { Handling = one.Handling with { Extension = new(e.From, e.Until, e.Reason, by, at) } }
            ),
            MoreTimeDecided e => Decided(e, recorded),
            HandlerUrged e => Put(e, one => one with { Urgings = one.Urgings.Add(new(by, at, e.Reason, e.Channel)) }),
            SuggestionsAnswered e => Answered(e, recorded),
            AnswerCorrected e => Put(e, one => Corrected(one, e, recorded)),
            ConversionRecorded e => this with
            {
                Outcome = Outcome with { Conversions = Outcome.Conversions.Add(Entered(e, recorded)) },
            },
            ConversionReported e => this with
            {
                Outcome = Outcome.With(Reported(Outcome.Conversions[e.Conversion - 1], e, recorded)),
            },
            LookedBack e => Looked(e, recorded),
            _ => throw Without("fold", happened),
        };
    }

    private JointTask Decided(MoreTimeDecided happened, Recorded<JointTaskEvent> recorded)
    {
        var decided = Put(
            happened,
            one =>
                one with
                {
                    Due = happened.Granted ? happened.Until : one.Due,
                    Handling = one.Handling with
                    {
                        Extension = one.Handling.Extension! with
                        {
                            Granted = happened.Granted,
                            DecidedBy = recorded.By,
                            DecidedAt = recorded.At,
                            Answer = happened.Reason,
                        },
                    },
                }
        );
        return happened.Clock is { } clock ? decided.StartAnswering(happened.Assignment, clock, recorded.At) : decided;
    }

    private JointTask Answered(SuggestionsAnswered happened, Recorded<JointTaskEvent> recorded)
    {
        var answers = happened.Answers.Select(answer => Answer(answer, recorded));
        var answered = Put(
                happened,
                one =>
                    one with
                    {
                        Answers = one.Answers.AddRange(answers),
                        AnsweredAt = happened.LookBackOn is null ? null : recorded.At,
                        LookBackOn = happened.LookBackOn,
                    }
            )
            .Advanced(TaskStage.Tracking);
        return happened.Clock is { } clock ? answered.StartLookBack(happened.Assignment, clock, recorded.At) : answered;
    }

    private static SuggestionAnswer Answer(AnsweredSuggestion answer, Recorded<JointTaskEvent> recorded) =>
        new(answer.Suggestion, answer.Outcome, answer.Text, recorded.By, recorded.At);

    private static Assignment Corrected(
        Assignment assignment,
        AnswerCorrected happened,
        Recorded<JointTaskEvent> recorded
    )
    {
        var before = assignment.AnswerTo(happened.Answer.Suggestion)!;
        var after = Answer(happened.Answer, recorded) with { Before = before, CorrectedFor = happened.Reason };
        return assignment with { Answers = assignment.Answers.Replace(before, after) };
    }

    private static Conversion Entered(ConversionRecorded happened, Recorded<JointTaskEvent> recorded) =>
        new(
            happened.Conversion,
            happened.Assignment,
            happened.Suggestion,
            happened.Kind,
            happened.Title,
            happened.Reference,
            happened.Amount,
            recorded.By,
            recorded.At
        )
        {
            State = happened.State,
        };

    private static Conversion Reported(
        Conversion conversion,
        ConversionReported happened,
        Recorded<JointTaskEvent> recorded
    ) =>
        conversion with
        {
            State = happened.State,
            Steps = conversion.Steps.Add(new(happened.State, happened.Note, recorded.By, recorded.At)),
        };

    private JointTask Looked(LookedBack happened, Recorded<JointTaskEvent> recorded)
    {
        var looked = Put(
            happened,
            one =>
                one with
                {
                    Looks = one.Looks.Add(
                        new(one.LookBackOn!.Value, happened.Done, happened.Findings, recorded.By, recorded.At)
                    ),
                    LookBackOn = happened.Next,
                }
        );
        return happened.Clock is { } clock
            ? looked.StartLookBack(happened.Assignment, clock, recorded.At)
            : looked with
            {
                Clocks = looked.Clocks.Stopped(OutcomeClocks.OfLookBack(happened.Assignment), recorded.At),
            };
    }

    private JointTask Put(AssignmentEvent about, Func<Assignment, Assignment> change) =>
        this with
        {
            Outcome = Outcome.With(change(Outcome.Assignments[about.Assignment - 1])),
        };

    private JointTask StartAnswering(int assignment, Schedule schedule, DateTimeOffset at) =>
        this with
        {
            Clocks = Clocks.Started(
                OutcomeClocks.OfAssignment(assignment),
                new(ClockKind.Directive, Body, at, schedule)
            ),
        };

    // The answers are all there: what waits now is the second look.
    private JointTask StartLookBack(int assignment, Schedule schedule, DateTimeOffset at) =>
        this with
        {
            Clocks = Clocks
                .Stopped(OutcomeClocks.OfAssignment(assignment), at)
                .Started(OutcomeClocks.OfLookBack(assignment), new(ClockKind.TaskTracking, Body, at, schedule)),
        };
}
