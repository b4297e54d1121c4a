using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after a report moved between bodies.</content>
public sealed partial record Report
{
    private Report Sent(LegSent happened, Recorded<ReportEvent> recorded)
    {
        var text = Copies[happened.From].Versions[happened.Version - 1];
        var leg = new Leg(
            happened.Leg,
            happened.From,
            happened.To,
            happened.Version,
            text.Text,
            happened.Offline,
            LegState.Sent,
            recorded.By,
            recorded.At
        );
        var sent = this with { Legs = Legs.Add(leg) };
        return happened.Offline || Copies.ContainsKey(happened.To)
            ? sent
            : sent.Put(new Copy(happened.To, CopyStage.Arriving, null, [], 0, null, [], recorded.At));
    }

    private Report Recalled(LegRecalled happened, Recorded<ReportEvent> recorded)
    {
        var recalled = Put(
            Legs[happened.Leg - 1] with
            {
                State = LegState.Recalled,
                EndedAt = recorded.At,
                Reason = happened.Reason,
            }
        );
        var awaited = recalled.Legs.Any(leg => leg.To == happened.To && leg.State == LegState.Sent);
        return !awaited && Copies.TryGetValue(happened.To, out var copy) && copy.Stage == CopyStage.Arriving
            ? recalled with
            {
                Copies = Copies.Remove(happened.To),
            }
            : recalled;
    }

    // A body has at most one copy: a second leg attaches to it. A copy that was sent back or declined opens again; one that
    // is signed adopts the newcomer at once, one that was turned into something else takes it along.
    private Report Received(LegReceived happened, Recorded<ReportEvent> recorded)
    {
        var copy = Copies[happened.To];
        var sent = Legs[happened.Leg - 1];
        var text = Copies[happened.From].Versions[sent.Version - 1];
        var current = copy.Current;
        var arrived = Append(copy, text.Text, text.Characters, TextOrigin.Arrived, recorded, null, text.Files);
        var opens = copy.Stage is CopyStage.Arriving or CopyStage.Returned or CopyStage.Declined;
        var leg = sent with
        {
            State =
                copy.IsSigned ? LegState.Adopted
                : copy.IsReferred ? LegState.Converted
                : LegState.Received,
            ReceivedBy = recorded.By,
            ReceivedAt = recorded.At,
            EndedAt = copy.IsSigned || copy.IsReferred ? recorded.At : null,
            Result = copy.IsSigned ? copy.Adoption!.Result : ReferralAt(copy),
        };
        return Put(leg)
            .Put(
                arrived with
                {
                    Number = copy.Number ?? recorded.Number,
                    Stage = opens ? CopyStage.Screening : copy.Stage,
                    Current = opens ? arrived.Current : current,
                    ChangedAt = recorded.At,
                }
            );
    }

    private Report ToldOffline(OfflineResultEntered happened, Recorded<ReportEvent> recorded)
    {
        var state = happened.Result switch
        {
            ResultKind.OfflineReceived => LegState.Received,
            ResultKind.Returned => LegState.Returned,
            ResultKind.Declined => LegState.Declined,
            _ => LegState.Adopted,
        };
        var leg = Legs[happened.Leg - 1];
        var received = state == LegState.Received ? recorded.At : leg.ReceivedAt;
        return Put(
                leg with
                {
                    State = state,
                    ReceivedAt = received,
                    EndedAt = state == LegState.Received ? null : recorded.At,
                    Result = state == LegState.Received ? null : Results.Length + 1,
                }
            )
            .Add(
                new(0, happened.Result, happened.To, recorded.By, recorded.At)
                {
                    Adoption = happened.Kind,
                    Reason = happened.Reason,
                    Evidence = happened.Evidence,
                    OfflineLeg = happened.Leg,
                }
            );
    }

    // The fate of a copy is the fate of every received leg that led to it, by its last result. An adoption that is followed
    // by a refusal, after the body opened its copy again, ends with it; so the lower body may mend and send anew.
    private Report EndLegs(BodyCode to, LegState state, DateTimeOffset at) =>
        this with
        {
            Legs =
            [
                .. Legs.Select(leg =>
                    leg.To == to
                    && !leg.Offline
                    && (leg.State == LegState.Received || (leg.State == LegState.Adopted && state != LegState.Adopted))
                        ? leg with
                        {
                            State = state,
                            EndedAt = at,
                            Result = Results.Length,
                        }
                        : leg
                ),
            ],
        };
}
