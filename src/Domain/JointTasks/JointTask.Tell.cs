using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>
/// Who is told of what (通知谁): the launcher's desk of everything, an invited body of what is its own. Source: DOMAIN §3.7.
/// </content>
public sealed partial record JointTask
{
    /// <inheritdoc/>
    public static IEnumerable<Notice> Tell(JointTask after, Recorded<JointTaskEvent> recorded)
    {
        var kind = EventNames.Of(recorded.Event);
        return after
            .FeedsOf(recorded.Event)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(feed => new Notice(feed, kind, after.Id.ToString(), after.Body.Value, ItemOf(recorded.Event)));
    }

    /// <inheritdoc/>
    public static IEnumerable<Message> Alert(JointTask after, Recorded<JointTaskEvent> recorded) =>
        recorded.Event switch
        {
            PlanEvent plan => after.AlertOf(plan),
            AnswerEvent answer => after.AlertOf(answer),
            CourseEvent course => after.AlertOf(course),
            DeliveryEvent delivery => after.AlertOf(delivery),
            OutcomeEvent outcome => after.AlertOf(outcome),
            _ => [],
        };

    private IEnumerable<string> FeedsOf(JointTaskEvent happened) =>
        happened switch
        {
            PlanEvent plan => TellOf(plan),
            AnswerEvent answer => TellOf(answer),
            CourseEvent course => TellOf(course),
            DeliveryEvent delivery => TellOf(delivery),
            TotalEvent total => TellOf(total),
            OutcomeEvent outcome => TellOf(outcome),
            LinkEvent link => TellOf(link),
            _ => [],
        };

    // The desk of a body that has not joined has a feed too: it reads it all when it joins.
    private IEnumerable<string> Launcher => [Feeds.Desk(Body)];

    private IEnumerable<string> LauncherAnd(BodyCode invited) => [Feeds.Desk(Body), Feeds.Desk(invited)];

    private IEnumerable<string> Everybody =>
        Invitations.Select(invited => Feeds.Desk(invited.Body)).Prepend(Feeds.Desk(Body));
}
