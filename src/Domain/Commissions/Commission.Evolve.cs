using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Commissions;

/// <content>The state after each event.</content>
public sealed partial record Commission
{
    /// <inheritdoc/>
    public static Commission Evolve(Commission state, Recorded<CommissionEvent> recorded) =>
        recorded.Event switch
        {
            CommissionIssued happened => new()
            {
                Id = happened.Commission,
                Body = happened.Body,
                Number = recorded.Number,
                Text = happened.Text,
                IssuedAt = recorded.At,
                Due = happened.Due,
                Addressees = [.. happened.Asked.Select(asked => new Addressee(asked.Body, asked.Unit, asked.Offline))],
                Parent = happened.Parent,
                Clocks = ClockBook.Empty.Started(ClockItem, ClockOf(happened.Body, happened.Schedule, recorded.At)),
            },
            CommissionSignedFor happened => state.SignedFor(happened, recorded.At),
            CommissionExtended happened => state with
            {
                Due = happened.Until,
                Extensions = state.Extensions.Add(new(happened.From, happened.Until, happened.Reason, recorded.At)),
                Clocks = state.Clocks.Started(ClockItem, ClockOf(state.Body, happened.Schedule, recorded.At)),
            },
            CommissionReminded happened => state.Reminded(happened, recorded.At),
            CommissionClosed => state.Ended(CommissionState.Closed, recorded.At, null),
            CommissionWithdrawn happened => state.Ended(CommissionState.Withdrawn, recorded.At, happened.Reason),
            _ => throw new InvalidOperationException("An event without a fold: " + recorded.Event.GetType().Name),
        };

    private Commission SignedFor(CommissionSignedFor happened, DateTimeOffset at)
    {
        var place = PlaceOf(happened.Body, happened.Unit);
        return this with { Addressees = Addressees.SetItem(place, Addressees[place] with { SignedForAt = at }) };
    }

    private Commission Ended(CommissionState state, DateTimeOffset at, string? reason) =>
        this with
        {
            State = state,
            EndedAt = at,
            EndReason = reason,
            Clocks = Clocks.Stopped(ClockItem, at),
        };

    // Once everybody has answered there is nobody left to remind.
    private Commission Reminded(CommissionReminded happened, DateTimeOffset at)
    {
        var reached = Clocks.Reached(ClockItem, happened.Steps);
        return this with { Clocks = happened.Silent.IsEmpty ? reached.Stopped(ClockItem, at) : reached };
    }

    private static Clock ClockOf(BodyCode body, Schedule schedule, DateTimeOffset at) =>
        new(ClockKind.Commission, body, at, schedule);
}
