using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>催办: the launcher urges an invited body by hand, for what it is waited for now.</content>
public sealed partial record JointTask
{
    private const int MostStandstills = 20;
    private const int MostUrgings = 2000;
    private static readonly TimeSpan BetweenUrgings = TimeSpan.FromHours(4);

    private Decision<JointTaskEvent> Urge(UrgeInvited command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (InvitationOf(command.Body) is not { } invited || !SeesPart(order.Caller, invited, facts))
        {
            return Refusals.NotFound;
        }
        if (JointTaskPermission.ToLead(order.Caller, Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = CheckUrging(invited, facts.Now);
        refusal ??= Plain.Passage(command.Reason, MostAnswerCharacters, "reason");
        refusal ??= Enum.IsDefined(command.Channel) ? null : Refusals.WrongValue.At("channel");
        return refusal is not null
            ? refusal
            : Happens(by, new InvitedUrged(command.Body, AwaitedOf(invited)!.Value, command.Reason, command.Channel));
    }

    /// <summary>Why the body cannot be urged now, whatever is said, if it cannot.</summary>
    internal Refusal? CheckUrging(Invitation invited, DateTimeOffset now)
    {
        if (CheckRunning() is { } refusal)
        {
            return refusal;
        }
        if (Course.IsSuspended)
        {
            return Refusals.TaskSuspendedAlready;
        }
        if (AwaitedOf(invited) is not { } item)
        {
            return Refusals.UrgingNothingWaits;
        }
        if (Course.Urgings.Length >= MostUrgings)
        {
            return Refusals.TaskUrgingsTooMany;
        }
        var last = Course.Urgings.LastOrDefault(urging => urging.Body == invited.Body && urging.Item == item);
        return last is not null && now < last.At + BetweenUrgings
            ? Refusals.TaskUrgedLately(last.At + BetweenUrgings)
            : null;
    }

    private static AwaitedItem? AwaitedOf(Invitation invited) =>
        invited.OwesAnswer ? AwaitedItem.Answer
        : invited.OwesPart ? AwaitedItem.Part
        : null;
}
