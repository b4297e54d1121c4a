using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>
/// 成果: who is told. Of papers in the making only the launcher's desk; of what came out every body whose part was received,
/// quoted or not; of what a unit is to do that unit. Who declined or sent nothing hears nothing. Source: DOMAIN §3.7.
/// </content>
public sealed partial record JointTask
{
    private IEnumerable<string> TellOf(OutcomeEvent happened) =>
        happened switch
        {
            SuggestionsAnswered or AnswerCorrected or ConversionRecorded or ConversionReported or LookedBack =>
                WithHandler(AssignmentIn((AssignmentEvent)happened), LauncherAndContributors),
            AssignmentEvent about => WithHandler(AssignmentIn(about), Launcher),
            OutputSigned or TaskDirectiveRecorded => LauncherAndContributors,
            _ => Launcher,
        };

    private IEnumerable<Message> AlertOf(OutcomeEvent happened)
    {
        var kind = EventNames.Of(happened);
        return happened switch
        {
            OutputSigned or TaskDirectiveRecorded => Invitations
                .Where(invited => !invited.Offline && IsContributor(invited))
                .Select(invited => new Message(Recipients.Role(Role.Editor, invited.Body), kind, Body)),
            DirectiveAssigned e => [new(Recipients.Unit(e.Unit), kind, Body, e.Assignment)],
            MoreTimeDecided e => [ToHandler(e, kind)],
            HandlerUrged { Channel: UrgingChannel.Message } e => [ToHandler(e, kind)],
            _ => [],
        };
    }

    private Message ToHandler(AssignmentEvent about, string kind) => ToHandler(AssignmentIn(about), kind);

    private Message ToHandler(Assignment assignment, string kind) =>
        new(Recipients.Unit(assignment.Unit), kind, Body, assignment.Item);

    private static IEnumerable<string> WithHandler(Assignment assignment, IEnumerable<string> told) =>
        told.Append(Feeds.Unit(assignment.Unit));

    // The unit hears of its time; the launcher's editors of the second look, and from the third overdue day its signers too.
    private IEnumerable<Message> OfClock(TaskClockReached happened, Assignment assignment, string kind)
    {
        yield return ToHandler(assignment, kind);
        if (happened.Clock == ClockKind.TaskTracking)
        {
            yield return new(Recipients.Role(Role.Editor, Body), kind, Body, assignment.Item);
        }
        if (happened.Steps.Contains(StepKind.LongOverdue))
        {
            yield return new(Recipients.Role(Role.Signer, Body), kind, Body, assignment.Item);
        }
    }

    private Assignment AssignmentIn(AssignmentEvent about) => Outcome.Assignments[about.Assignment - 1];

    private Assignment? AssignmentIn(TaskClockReached happened) =>
        OutcomeClocks.AssignmentOf(happened.Item) is { } item ? Outcome.AssignmentAt(item) : null;

    private IEnumerable<string> LauncherAndContributors =>
        Launcher.Concat(Invitations.Where(IsContributor).Select(invited => Feeds.Desk(invited.Body)));

    private static bool IsContributor(Invitation invited) => invited.Delivery.ReceivedVersion is not null;

    // Which paper, directive or assignment a notice speaks of.
    private static int? ItemOf(JointTaskEvent happened) =>
        happened switch
        {
            AssignmentEvent about => about.Assignment,
            TaskClockReached reached => OutcomeClocks.AssignmentOf(reached.Item),
            OutputSigned signed => signed.Output,
            TaskDirectiveRecorded recorded => recorded.Directive,
            _ => null,
        };
}
