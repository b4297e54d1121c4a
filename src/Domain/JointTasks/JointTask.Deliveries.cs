using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>分报告汇交: sent, recalled, received, returned. What is late is taken, and marked.</content>
public sealed partial record JointTask
{
    private const int MostReasonOfReturn = 500;

    private Decision<JointTaskEvent> Decide(DeliveryCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            SubmitPart submit => Own(submit.Body, order, facts, (invited, by) => Submit(submit, invited, by, facts)),
            RecallPart recall => Own(recall.Body, order, facts, (invited, by) => Recall(recall, invited, by)),
            ReceivePart receive => Launch(receive.Body, order, facts, Receive),
            ReturnPart back => Launch(back.Body, order, facts, (invited, by) => Return(back, invited, by)),
            _ => throw Without("rule", command),
        };

    // The body's own desk; for one that has not joined the launcher's, which carries it.
    private Decision<JointTaskEvent> Own(
        BodyCode body,
        JointTaskOrder order,
        JointTaskFacts facts,
        Func<Invitation, Signature, Decision<JointTaskEvent>> rule
    )
    {
        var keys = JointTaskSight.KeysOf(order.Caller, facts.Today, facts.Bodies);
        if (InvitationOf(body) is not { } invited || !JointTaskSight.SeesPart(keys, this, body, facts.Bodies))
        {
            return Refusals.NotFound;
        }
        return JointTaskPermission.ToSend(order.Caller, this, body, facts.Bodies, facts.Today) is { } by
            ? Running(() => rule(invited, by))
            : Refusals.NotAllowed;
    }

    private Decision<JointTaskEvent> Launch(
        BodyCode body,
        JointTaskOrder order,
        JointTaskFacts facts,
        Func<Invitation, Signature, Decision<JointTaskEvent>> rule
    )
    {
        var keys = JointTaskSight.KeysOf(order.Caller, facts.Today, facts.Bodies);
        if (InvitationOf(body) is not { } invited || !JointTaskSight.SeesAll(keys, this))
        {
            return Refusals.NotFound;
        }
        return JointTaskPermission.ToEdit(order.Caller, Body, facts.Today) is { } by
            ? Running(() => rule(invited, by))
            : Refusals.NotAllowed;
    }

    private Decision<JointTaskEvent> Running(Func<Decision<JointTaskEvent>> rule) =>
        IsRunning ? rule() : Refusals.PartTaskEnded;

    private Decision<JointTaskEvent> Submit(SubmitPart command, Invitation invited, Signature by, JointTaskFacts facts)
    {
        if ((PartRules.ToWorkOn(this, invited) ?? PartRules.ToSend(invited)) is { } refusal)
        {
            return refusal;
        }
        if (invited.Delivery.IsAway)
        {
            return Refusals.PartSentAlready;
        }
        if (facts.Part?.Current is not { } current || current.Number != command.Version)
        {
            return Refusals.PartVersionUnknown;
        }
        if (!current.IsSigned)
        {
            return Refusals.PartNotSigned;
        }
        if (invited.Delivery is { State: DeliveryState.Returned, Version: var before } && before == current.Number)
        {
            return Refusals.PartNotMended;
        }
        // While the task stands still no time passes for it.
        var counted = Course is { IsSuspended: true, Standstills: [.., var standing] } ? standing.From : facts.Now;
        var late = invited.Due is { } due && counted > due;
        return Happens(by, new PartSubmitted(invited.Body, current.Number, current.Text, invited.Due, late));
    }

    private static Decision<JointTaskEvent> Recall(RecallPart command, Invitation invited, Signature by) =>
        invited.Delivery.State switch
        {
            DeliveryState.Sent => Plain.Passage(command.Reason, MostReasonOfReturn, "reason") is { } refusal
                ? refusal
                : Happens(by, new PartRecalled(invited.Body, invited.Delivery.Version, command.Reason)),
            DeliveryState.Received => Refusals.PartReceivedAlready,
            _ => Refusals.PartNotSent,
        };

    private static Decision<JointTaskEvent> Receive(Invitation invited, Signature by) =>
        invited.Delivery.State switch
        {
            DeliveryState.Sent => Happens(by, new PartReceived(invited.Body, invited.Delivery.Version)),
            DeliveryState.Received => Refusals.PartReceivedAlready,
            _ => Refusals.PartNotSent,
        };

    private Decision<JointTaskEvent> Return(ReturnPart command, Invitation invited, Signature by)
    {
        if (!invited.Delivery.IsAway)
        {
            return Refusals.PartNotSent;
        }
        if (Stage >= TaskStage.Reported)
        {
            return Refusals.PartTotalSigned;
        }
        return Plain.Passage(command.Reason, MostReasonOfReturn, "reason") is { } refusal
            ? refusal
            : Happens(by, new PartReturned(invited.Body, invited.Delivery.Version, command.Reason));
    }
}
