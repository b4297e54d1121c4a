using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Urging (催办): who may urge whom, and how often.</content>
public sealed partial record Report
{
    private const int MostUrgings = 200;
    private static readonly TimeSpan BetweenUrgings = TimeSpan.FromHours(4);

    /// <summary>Who urges and who is urged about a thing that exists.</summary>
    public UrgedItem UrgedAt(WaitingItem item)
    {
        switch (item.Kind)
        {
            case WaitingKind.Leg:
                var leg = Legs[item.Number - 1];
                return new(leg.From, leg.Offline ? null : leg.To, null, leg.Text, Waits(item));
            case WaitingKind.Copy:
                var copy = Copies[item.Body!.Value];
                return new(copy.Body, null, null, copy.Text?.Text, Waits(item));
            default:
                var handled = Handled(item)!;
                return new(handled.Body, null, handled.Unit, TextAt(handled), Waits(item));
        }
    }

    private string? TextAt(HandledItem handled) =>
        handled.Version > 0 ? Copies[handled.Body].Versions[handled.Version - 1].Text : null;

    private Decision<ReportEvent> Urge(UrgeItem command, ReportOrder order, ReportFacts facts)
    {
        if (UrgeOf(command.Item) is not var (act, body) || !MaySee(command.Item, body, order.Caller, facts))
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, act, body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = CheckUrging(command.Item, facts.Now);
        refusal ??= Plain.Passage(command.Reason, MostReasonCharacters, "reason");
        refusal ??= Enum.IsDefined(command.Channel) ? null : Refusals.WrongValue.At("channel");
        return refusal is not null
            ? refusal
            : Makes(by, new Urged(command.Item, body, command.Reason, command.Channel), [], NumberOf(command.Item));
    }

    private static int? NumberOf(WaitingItem item) => item.Number > 0 ? item.Number : null;

    // Whose it is to urge: the body that gave the directive, that sent the leg, or that has the copy.
    private (ReportAct Act, BodyCode Body)? UrgeOf(WaitingItem item) =>
        item switch
        {
            { Kind: WaitingKind.Directive } when item.Number >= 1 && item.Number <= Directives.Length => (
                ReportAct.UrgeDirective,
                Directives[item.Number - 1].Body
            ),
            { Kind: WaitingKind.Handover } when item.Number >= 1 && item.Number <= Handovers.Length => (
                ReportAct.UrgeHandover,
                Handovers[item.Number - 1].Body
            ),
            { Kind: WaitingKind.Leg } when item.Number >= 1 && item.Number <= Legs.Length => (
                ReportAct.UrgeLeg,
                Legs[item.Number - 1].From
            ),
            { Kind: WaitingKind.Copy, Body: { } body } when Copies.ContainsKey(body) => (ReportAct.UrgeCopy, body),
            _ => null,
        };

    private bool MaySee(WaitingItem item, BodyCode body, Caller caller, ReportFacts facts)
    {
        var lineage = Lineage.Of(caller, this, facts);
        return item.Kind switch
        {
            WaitingKind.Directive => lineage.Sees(Directives[item.Number - 1]),
            WaitingKind.Handover => lineage.Sees(Handovers[item.Number - 1]),
            WaitingKind.Leg => lineage.Sees(Legs[item.Number - 1]),
            _ => lineage.Sees(body),
        };
    }

    // Why it cannot be urged now, whatever is said.
    private Refusal? CheckUrging(WaitingItem item, DateTimeOffset now)
    {
        if (!Waits(item))
        {
            return Refusals.UrgingNothingWaits;
        }
        if (Urgings.Length >= MostUrgings)
        {
            return Refusals.UrgingsTooMany;
        }
        var last = Urgings.LastOrDefault(urging => urging.Item.ToString() == item.ToString());
        return last is not null && now < last.At + BetweenUrgings
            ? Refusals.UrgedLately(last.At + BetweenUrgings)
            : null;
    }

    private bool Waits(WaitingItem item) =>
        item.Kind switch
        {
            WaitingKind.Leg => Legs[item.Number - 1].State is LegState.Sent or LegState.Received,
            WaitingKind.Copy => TurnAt(item.Body!.Value) is not null,
            _ => Handled(item) is { Unit: not null, Closed: null },
        };

    // Whose turn it is at the body that has the copy in hand; nobody's once it is signed or refused.
    private Role? TurnAt(BodyCode body) =>
        Copies[body].Stage switch
        {
            CopyStage.Submitted or CopyStage.Screening or CopyStage.Editing => Role.Editor,
            CopyStage.InReview => Role.Reviewer,
            CopyStage.AwaitingSignature => Role.Signer,
            _ => null,
        };
}
