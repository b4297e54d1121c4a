using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>How a report moves between bodies: forward upward, recall, receive.</content>
public sealed partial record Report
{
    private const int MostTargets = 8;

    private Decision<ReportEvent> Forward(ForwardReport command, Copy copy, Signature by, ReportFacts facts)
    {
        if (
            command.Targets is not { Count: >= 1 and <= MostTargets } targets
            || targets.Distinct().Count() != targets.Count
        )
        {
            return Refusals.TargetsInvalid;
        }
        // Signing may have been followed by a new version only through reopening, so the version in force is the signed one.
        var version = copy.Adoption!.Version;
        var events = ImmutableArray.CreateBuilder<ReportEvent>(targets.Count);
        foreach (var target in targets)
        {
            if (CheckTarget(copy, target, version, facts) is { } refusal)
            {
                return refusal;
            }
            var offline = !facts.Bodies.Find(target)!.Joined;
            events.Add(
                new LegSent(Legs.Length + events.Count + 1, copy.Body, target, version, offline)
                {
                    Clock = offline ? null : ReportClocks.ForLeg(Urgency, target, facts),
                }
            );
        }
        return new(null, by, events.ToImmutable(), [], Legs.Length + 1);
    }

    private Refusal? CheckTarget(Copy copy, BodyCode target, int version, ReportFacts facts)
    {
        var from = facts.Bodies.Find(copy.Body)!;
        if (facts.Bodies.FindLiving(target) is null)
        {
            return Refusals.BodyUnknown.At("targets");
        }
        if (from.Parent != target && !from.DirectTargets.Contains(target))
        {
            return Refusals.TargetNotAbove;
        }
        var before = Legs.Where(leg => leg.From == copy.Body && leg.To == target && leg.State != LegState.Recalled);
        if (before.Any(leg => leg.IsOpen))
        {
            return Refusals.LegOpen;
        }
        return before.Any(leg => leg.Text == copy.Versions[version - 1].Text) ? Refusals.LegDeclined : null;
    }

    private Decision<ReportEvent> Recall(RecallLeg command, ReportOrder order, ReportFacts facts)
    {
        if (Find(command.Leg, order, facts) is not { } leg)
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.Recall, leg.From, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (
            leg.State == LegState.Received
            && Copies.TryGetValue(leg.To, out var upper)
            && Locked(upper, facts) is { } locked
        )
        {
            return locked;
        }
        if (leg.State != LegState.Sent)
        {
            return leg.State == LegState.Recalled ? Refusals.LegNotWaiting : Refusals.LegReceivedAlready;
        }
        return Plain.Optional(command.Reason, MostReasonCharacters, "reason") is { } refusal
            ? refusal
            : Happens(by, new LegRecalled(leg.Number, leg.From, leg.To, command.Reason));
    }

    private Decision<ReportEvent> Receive(ReceiveLeg command, ReportOrder order, ReportFacts facts)
    {
        if (Find(command.Leg, order, facts) is not { } leg)
        {
            return Refusals.NotFound;
        }
        if (leg.Offline || Permission.At(order.Caller, ReportAct.Receive, leg.To, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (leg.State != LegState.Sent)
        {
            return Refusals.LegNotWaiting;
        }
        var register = Copies[leg.To].Number is null ? $"{leg.To}-XX-{facts.Today.Year}" : null;
        return new(null, by, [new LegReceived(leg.Number, leg.From, leg.To, register)], [], leg.Number);
    }

    private Decision<ReportEvent> TellOffline(EnterOfflineResult command, ReportOrder order, ReportFacts facts)
    {
        if (Find(command.Leg, order, facts) is not { } leg)
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.EnterOfflineResult, leg.From, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (!leg.Offline)
        {
            return Refusals.LegNotOffline;
        }
        var received = command.Result == ResultKind.OfflineReceived;
        if (leg.State != LegState.Sent && (received || leg.State != LegState.Received))
        {
            return Refusals.LegNotWaiting;
        }
        var fits = command.Result switch
        {
            ResultKind.OfflineReceived => command.Kind is null,
            ResultKind.Adopted => command.Kind is not null,
            ResultKind.Returned or ResultKind.Declined => command.Kind is null && !Plain.IsBlank(command.Reason),
            _ => false,
        };
        var refusal = fits ? null : Refusals.OfflineResultInvalid;
        refusal ??= Plain.Passage(command.Evidence, MostReasonCharacters, "evidence");
        refusal ??= Plain.Optional(command.Reason, MostReasonCharacters, "reason");
        var told = new OfflineResultEntered(
            leg.Number,
            leg.From,
            leg.To,
            command.Result,
            command.Kind,
            command.Reason,
            command.Evidence
        );
        return refusal is not null ? refusal : Makes(by, told, [], leg.Number);
    }

    // A leg that the caller cannot see answers like one that is not there.
    private Leg? Find(int number, ReportOrder order, ReportFacts facts) =>
        number >= 1 && number <= Legs.Length && Lineage.MaySee(order.Caller, this, Legs[number - 1], facts)
            ? Legs[number - 1]
            : null;
}
