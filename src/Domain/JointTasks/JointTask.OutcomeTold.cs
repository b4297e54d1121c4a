using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
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
                WithHandler((AssignmentEvent)happened, LauncherAndContributors),
            AssignmentEvent about => WithHandler(about, Launcher),
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

    private Message ToHandler(AssignmentEvent about, string kind) =>
        new(Recipients.Unit(Outcome.Assignments[about.Assignment - 1].Unit), kind, Body, about.Assignment);

    private IEnumerable<string> WithHandler(AssignmentEvent about, IEnumerable<string> told) =>
        told.Append(Feeds.Unit(Outcome.Assignments[about.Assignment - 1].Unit));

    private IEnumerable<string> LauncherAndContributors =>
        Launcher.Concat(Invitations.Where(IsContributor).Select(invited => Feeds.Desk(invited.Body)));

    private static bool IsContributor(Invitation invited) => invited.Delivery.ReceivedVersion is not null;

    // Which paper, directive or assignment a notice speaks of.
    private static int? ItemOf(JointTaskEvent happened) =>
        happened switch
        {
            AssignmentEvent about => about.Assignment,
            OutputSigned signed => signed.Output,
            TaskDirectiveRecorded recorded => recorded.Directive,
            _ => null,
        };
}
