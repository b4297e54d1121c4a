using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Commissions;

/// <content>What may be done with a commission: by the editor or signer of the body that asks, and by those it asks.</content>
public sealed partial record Commission
{
    private const int MostReasonCharacters = 500;

    /// <inheritdoc/>
    public static Decision<CommissionEvent> Decide(Commission state, CommissionOrder order, CommissionFacts facts)
    {
        if (order.Command is IssueCommission issue)
        {
            return state.Issue(issue, order, facts);
        }
        if (order.Command is RemindCommission)
        {
            return order.Caller.IsHouse ? state.Remind(facts) : Refusals.NotFound;
        }
        if (!CommissionSight.Sees(order.Caller, state, facts))
        {
            return Refusals.NotFound;
        }
        return order.Command switch
        {
            SignForCommission command => state.SignFor(command, order, facts),
            ExtendCommission command => state.Give(order, facts, by => state.Extend(command, by, facts)),
            CloseCommission => state.Give(order, facts, by => Happens(by, new CommissionClosed())),
            WithdrawCommission command => state.Give(order, facts, by => Withdraw(command, by)),
            _ => throw new InvalidOperationException("A command without a rule: " + order.Command.GetType().Name),
        };
    }

    // What every act of the giver has in common: he may, and it is still open.
    private Decision<CommissionEvent> Give(
        CommissionOrder order,
        CommissionFacts facts,
        Func<Signature, Decision<CommissionEvent>> rule
    )
    {
        if (CommissionPermission.ToGive(order.Caller, Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        return State == CommissionState.Open ? rule(by) : Refusals.CommissionEnded;
    }

    private Decision<CommissionEvent> SignFor(SignForCommission command, CommissionOrder order, CommissionFacts facts)
    {
        var place = PlaceOf(command.Body, command.Unit);
        if (place < 0)
        {
            return Refusals.NotFound;
        }
        if (CommissionPermission.ToSignFor(order.Caller, Addressees[place], facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (State != CommissionState.Open)
        {
            return Refusals.CommissionEnded;
        }
        return Addressees[place].SignedForAt is null
            ? Happens(by, new CommissionSignedFor(command.Body, command.Unit))
            : Refusals.CommissionSignedForAlready;
    }

    private Decision<CommissionEvent> Extend(ExtendCommission command, Signature by, CommissionFacts facts)
    {
        if (command.Due <= Due || !IsWithinReach(command.Due, facts))
        {
            return Refusals.CommissionDueNotLater;
        }
        return Plain.Passage(command.Reason, MostReasonCharacters, "reason") is { } refusal
            ? refusal
            : Happens(
                by,
                new CommissionExtended(Due, command.Due, command.Reason, ScheduleOf(Body, command.Due, facts))
            );
    }

    // Several steps may come at once, after a standstill; they are told once, by the last of them.
    private Decision<CommissionEvent> Remind(CommissionFacts facts)
    {
        if (Clocks.Advance(ClockItem, facts.Now) is not { } due)
        {
            return Refusals.ClockNotDue;
        }
        var silent = Enumerable.Range(0, Addressees.Length).Where(place => !facts.Answered.Contains(place));
        return Happens(
            null,
            new CommissionReminded(
                due.Last,
                due.Clock.Schedule.Steps[due.Last - 1].Kind,
                [.. silent.Select(place => place + 1)]
            )
        );
    }

    private static Decision<CommissionEvent> Withdraw(WithdrawCommission command, Signature by) =>
        Plain.Passage(command.Reason, MostReasonCharacters, "reason") is { } refusal
            ? refusal
            : Happens(by, new CommissionWithdrawn(command.Reason));

    private static Decision<CommissionEvent> Happens(Signature? by, CommissionEvent happened) =>
        new(null, by, [happened], [], null);
}
