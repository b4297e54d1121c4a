using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.Commissions;

/// <content>
/// Who is told of what (通知谁): the desk that asks and everybody it asks; of a signature only those concerned; a reminder
/// only those who have sent nothing, and the desk that asks once the date is over. Source: DOMAIN §3.5 and §3.7.
/// </content>
public sealed partial record Commission
{
    /// <inheritdoc/>
    public static IEnumerable<Notice> Tell(Commission after, Recorded<CommissionEvent> recorded)
    {
        var kind = EventNames.Of(recorded.Event);
        var told = after.Concerned(recorded.Event).Select(FeedOf);
        return (TellsGiver(recorded.Event) ? told.Append(Feeds.Desk(after.Body)) : told)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(feed => new Notice(feed, kind, after.Id.ToString(), after.Body.Value));
    }

    /// <summary>Those who are asked, and reminded, get a message too; from the third day overdue their 分管领导 as well.</summary>
    public static IEnumerable<Message> Alert(Commission after, Recorded<CommissionEvent> recorded) =>
        recorded.Event is CommissionSignedFor or CommissionClosed
            ? []
            : after
                .Concerned(recorded.Event)
                .Where(asked => !asked.Offline)
                .SelectMany(asked => Addressed(asked, recorded.Event))
                .Select(to => new Message(to, KindOf(recorded.Event), after.Body));

    private IEnumerable<Addressee> Concerned(CommissionEvent happened) =>
        happened switch
        {
            CommissionSignedFor signed => [Addressees[PlaceOf(signed.Body, signed.Unit)]],
            CommissionReminded reminded => reminded.Silent.Select(place => Addressees[place - 1]),
            _ => Addressees,
        };

    private static bool TellsGiver(CommissionEvent happened) =>
        happened is not CommissionReminded { Step: not (StepKind.Overdue or StepKind.LongOverdue) };

    private static IEnumerable<string> Addressed(Addressee asked, CommissionEvent happened)
    {
        yield return asked.Unit is { } unit ? Recipients.Unit(unit) : Recipients.Role(Role.Editor, asked.Body);
        if (happened is CommissionReminded { Step: StepKind.LongOverdue })
        {
            yield return Recipients.Role(Role.Signer, asked.Body);
        }
    }

    private static string KindOf(CommissionEvent happened) =>
        EventNames.Of(happened)
        + happened switch
        {
            CommissionReminded { Step: StepKind.ThreeDaysBefore } => ".three-days-before",
            CommissionReminded { Step: StepKind.DayBefore } => ".day-before",
            CommissionReminded { Step: StepKind.DueDay } => ".due-day",
            CommissionReminded => ".overdue",
            _ => "",
        };

    // The desk of a body that has not joined has a feed too: it reads it all when it joins.
    private static string FeedOf(Addressee asked) => asked.Unit is { } unit ? Feeds.Unit(unit) : Feeds.Desk(asked.Body);
}
