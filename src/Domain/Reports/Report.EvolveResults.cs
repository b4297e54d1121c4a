using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after a body decided something, or took it back.</content>
public sealed partial record Report
{
    private Report Refused(BodyCode body, Result result)
    {
        var returned = result.Kind == ResultKind.Returned;
        return At(body, returned ? CopyStage.Returned : CopyStage.Declined, result.At)
            .Add(result)
            .EndLegs(body, returned ? LegState.Returned : LegState.Declined, result.At);
    }

    private Report Signed(ReportSigned happened, Recorded<ReportEvent> recorded)
    {
        var signed = Add(
            new(0, ResultKind.Adopted, happened.Body, recorded.By, recorded.At)
            {
                Adoption = happened.Kind,
                Issue = happened.Issue,
                Version = happened.Version,
            }
        );
        var adoption = new Adoption(happened.Kind, happened.Issue, happened.Version, signed.Results.Length);
        return signed
            .Put(Copies[happened.Body] with { Stage = CopyStage.Signed, Adoption = adoption, ChangedAt = recorded.At })
            .EndLegs(happened.Body, LegState.Adopted, recorded.At);
    }

    private Report Directed(DirectiveRecorded happened, Recorded<ReportEvent> recorded)
    {
        var result = new Result(0, ResultKind.Directive, happened.Body, recorded.By, recorded.At)
        {
            Directive = happened.Directive,
            Level = happened.Level,
            Leader = happened.Leader,
            Text = happened.Text,
            Dated = happened.Dated,
        };
        var added = Add(result);
        var directive = new Directive(
            happened.Directive,
            recorded.Number,
            happened.Body,
            happened.Unit,
            happened.Due,
            Copies[happened.Body].Current,
            added.Results.Length,
            null
        );
        return added with { Directives = Directives.Add(directive) };
    }

    private Report Replied(DirectiveReplied happened, Recorded<ReportEvent> recorded)
    {
        var added = Add(
            new(0, ResultKind.Reply, happened.Body, recorded.By, recorded.At)
            {
                Directive = happened.Directive,
                Outcome = happened.Outcome,
                Text = happened.Text,
            }
        );
        return added.Put(Directives[happened.Directive - 1] with { Reply = added.Results.Length });
    }

    private Report Corrected(ResultCorrected happened, Recorded<ReportEvent> recorded)
    {
        var old = Results[happened.Result - 1];
        if (IsTakenBack(old.Kind))
        {
            return Supersede(old with { CorrectedBy = 0, CorrectedFor = happened.Reason })
                .WithoutReferral(old)
                .TakenBack(old, recorded.At);
        }
        var put = old with
        {
            By = recorded.By,
            At = recorded.At,
            Adoption = happened.Kind ?? old.Adoption,
            Issue = happened.Kind == AdoptionKind.Transferred ? happened.Issue : happened.Issue ?? old.Issue,
            Level = happened.Level ?? old.Level,
            Leader = happened.Leader ?? old.Leader,
            Text = happened.Text ?? old.Text,
            Dated = happened.Dated ?? old.Dated,
            Outcome = happened.Outcome ?? old.Outcome,
            Corrects = old.Number,
        };
        var corrected = Supersede(old with { CorrectedBy = Results.Length + 1, CorrectedFor = happened.Reason })
            .Add(put);
        return corrected.Repoint(put with { Number = corrected.Results.Length });
    }

    // These are not put right but undone.
    private static bool IsTakenBack(ResultKind kind) =>
        kind is ResultKind.Returned or ResultKind.Declined or ResultKind.OfflineReceived || IsReferral(kind);

    // What stood for the old result now stands for the one in its place.
    private Report Repoint(Result result) =>
        result.Kind switch
        {
            ResultKind.Adopted when result.OfflineLeg is { } leg => Put(Legs[leg - 1] with { Result = result.Number }),
            ResultKind.Adopted => Put(
                Copies[result.Body] with
                {
                    Adoption = new(result.Adoption!.Value, result.Issue, result.Version!.Value, result.Number),
                    ChangedAt = result.At,
                }
            ),
            ResultKind.Directive => Put(Directives[result.Directive!.Value - 1] with { Result = result.Number }),
            ResultKind.HandoverReply => Put(Handovers[result.Handover!.Value - 1] with { Reply = result.Number }),
            _ => Put(Directives[result.Directive!.Value - 1] with { Reply = result.Number }),
        };

    // A refusal that is taken back reopens the very legs that it ended; a receipt that was none leaves the leg on its way.
    private Report TakenBack(Result old, DateTimeOffset at)
    {
        if (old is { Kind: ResultKind.OfflineReceived, OfflineLeg: { } number })
        {
            return Put(Legs[number - 1] with { State = LegState.Sent, ReceivedAt = null });
        }
        var revived = this with { Legs = [.. Legs.Select(leg => leg.Result == old.Number ? Reopened(leg) : leg)] };
        return old.OfflineLeg is null ? revived.At(old.Body, CopyStage.Screening, at) : revived;
    }

    private static Leg Reopened(Leg leg) =>
        leg with
        {
            State = leg.ReceivedAt is null ? LegState.Sent : LegState.Received,
            EndedAt = null,
            Result = null,
        };

    private Report Supersede(Result result) => this with { Results = Results.SetItem(result.Number - 1, result) };

    private Report Put(Directive directive) =>
        this with
        {
            Directives = Directives.SetItem(directive.Item - 1, directive),
        };
}
