using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Answers;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>回执: the state after each, and who is told. The launcher, the body itself, and nobody else ever.</content>
public sealed partial record JointTask
{
    private JointTask After(AnswerEvent happened, Recorded<JointTaskEvent> recorded)
    {
        var at = recorded.At;
        return happened switch
        {
            TaskSignedFor e => With(e.Body, invited => invited.Answered(was => SignedFor(was, at, e.Evidence))),
            TaskJoined e => With(e.Body, invited => invited.Answered(was => Joined(was, at, e))).OnceAllAnswered(),
            AdjustmentAsked e => With(e.Body, invited => invited.Answered(was => Asked(was, e, recorded))),
            AdjustmentDecided e => Decided(e, recorded).OnceAllAnswered(),
            TaskDeclined e => With(e.Body, invited => invited.Answered(was => Declined(was, at, e))).OnceAllAnswered(),
            SubTopicsClaimed e => With(
                e.Body,
                invited =>
                    invited.Answered(was => was with { SubTopics = e.Topics, Evidence = e.Evidence ?? was.Evidence })
            ),
            TeamNamed e => With(
                e.Body,
                invited =>
                    invited.Answered(was =>
                        was with
                        {
                            Team = e.Text,
                            Credits = e.Credits,
                            Evidence = e.Evidence ?? was.Evidence,
                        }
                    )
            ),
            _ => throw Without("fold", happened),
        };
    }

    private static Answer SignedFor(Answer was, DateTimeOffset at, string? evidence) =>
        was with
        {
            SignedForAt = was.SignedForAt ?? at,
            Evidence = evidence,
        };

    private static Answer Joined(Answer was, DateTimeOffset at, TaskJoined happened) =>
        SignedFor(was, at, happened.Evidence) with
        {
            State = AnswerState.Participating,
            AnsweredAt = at,
            Words = happened.Words,
        };

    private static Answer Asked(Answer was, AdjustmentAsked happened, Recorded<JointTaskEvent> recorded) =>
        SignedFor(was, recorded.At, happened.Evidence) with
        {
            Adjustments = was.Adjustments.Add(
                new(happened.DueFrom, happened.DueUntil, happened.Scope, happened.Reason, recorded.By, recorded.At)
            ),
        };

    // Whoever steps back with a question open has answered it himself.
    private static Answer Declined(Answer was, DateTimeOffset at, TaskDeclined happened) =>
        SignedFor(was, at, happened.Evidence) with
        {
            State = AnswerState.Declined,
            AnsweredAt = at,
            Words = happened.Reason,
            Adjustments = was.Asked is { } open
                ? was.Adjustments.Replace(open, open with { Granted = false, DecidedAt = at })
                : was.Adjustments,
        };

    private JointTask Decided(AdjustmentDecided happened, Recorded<JointTaskEvent> recorded)
    {
        var asked = InvitationOf(happened.Body)!.Answer.Asked!;
        var task = With(happened.Body, invited => invited.Answered(was => Decided(was, asked, happened, recorded)));
        if (happened.Part is { } part)
        {
            task = task.PartMoved(happened.Body, part, DueReason.Adjusted, asked.Reason, recorded.At);
        }
        task = task.SummingTimed(happened.Summing, recorded.At);
        return happened.Confirmation is { } confirmation
            ? task with
            {
                Clocks = task.Clocks.Started(
                    TaskClocks.OfConfirmation(happened.Body),
                    new(ClockKind.TaskConfirmation, happened.Body, recorded.At, confirmation)
                ),
            }
            : task;
    }

    private static Answer Decided(
        Answer was,
        Adjustment asked,
        AdjustmentDecided happened,
        Recorded<JointTaskEvent> recorded
    ) =>
        was with
        {
            State = happened.Granted ? AnswerState.Participating : was.State,
            AnsweredAt = happened.Granted && was.State == AnswerState.Waiting ? asked.AskedAt : was.AnsweredAt,
            Adjustments = was.Adjustments.Replace(
                asked,
                asked with
                {
                    Granted = happened.Granted,
                    DecidedBy = recorded.By,
                    DecidedAt = recorded.At,
                    Decision = happened.Words,
                }
            ),
        };

    // 调研中: everybody has said whether he takes part, and somebody does.
    private JointTask OnceAllAnswered() =>
        Invitations.All(invited => invited.Answer.State != AnswerState.Waiting)
        && Invitations.Any(invited => invited.Participates)
            ? Onward(TaskStage.Fieldwork)
            : this;

    private IEnumerable<string> TellOf(AnswerEvent happened) =>
        happened switch
        {
            TaskSignedFor e => LauncherAnd(e.Body),
            TaskJoined e => LauncherAnd(e.Body),
            AdjustmentAsked e => LauncherAnd(e.Body),
            AdjustmentDecided e => LauncherAnd(e.Body),
            TaskDeclined e => LauncherAnd(e.Body),
            SubTopicsClaimed e => LauncherAnd(e.Body),
            TeamNamed e => LauncherAnd(e.Body),
            _ => throw Without("telling", happened),
        };

    private IEnumerable<Message> AlertOf(AnswerEvent happened) =>
        happened is AdjustmentDecided decided ? ToEditorOf(decided.Body, EventNames.Of(happened)) : [];
}
