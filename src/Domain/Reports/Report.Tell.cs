using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>
/// Who is told of what (通知谁). A desk hears everything at its own body. What a body decides flows down the path to every
/// lower body and every author by itself; upper bodies hear only what changes what they see: a leg on the path below them,
/// a result of the text that went up to them. Source: DOMAIN §3.7 and §7.
/// </content>
public sealed partial record Report
{
    /// <inheritdoc/>
    public static IEnumerable<Notice> Tell(Report after, Recorded<ReportEvent> recorded)
    {
        var told = after.Told(recorded.Event);
        var kind = EventNames.Of(recorded.Event);
        return told
            .Feeds.Order(StringComparer.Ordinal)
            .Select(feed => new Notice(feed, kind, after.Id.ToString(), told.At.Value, told.Item));
    }

    private (SortedSet<string> Feeds, BodyCode At, int? Item) Told(ReportEvent happened) =>
        happened switch
        {
            ReportSubmitted e => (Audience(e.Body).Authors(this), e.Body, null),
            ReportResubmitted e => (Audience(e.Body).Authors(this), e.Body, null),
            ReportWithdrawn e => (Audience(e.Body).Authors(this), e.Body, null),
            ReportTaken e => (Audience(e.Body).Authors(this), e.Body, null),
            ReportReturned e => (Decided(e.Body), e.Body, null),
            ReportDeclined e => (Decided(e.Body), e.Body, null),
            ReportSigned e => (Decided(e.Body, e.Version), e.Body, null),
            ReportReopened e => (Audience(e.Body).Lower(this, e.Body), e.Body, null),
            LegSent e => (Moved(e.From, e.To, e.Offline), e.From, e.Leg),
            LegRecalled e => (Moved(e.From, e.To, Legs[e.Leg - 1].Offline), e.From, e.Leg),
            LegReceived e => (Received(e.To), e.To, e.Leg),
            PaperEntered e => (Received(e.To), e.To, 1),
            PaperMended e => (Received(e.To), e.To, e.Leg),
            LegBroughtOnline e => (Moved(e.From, e.To, offline: false), e.From, e.Leg),
            OfflineResultEntered e => (Moved(e.From, e.To, offline: true), e.From, e.Leg),
            DirectiveRecorded e => (Directed(e.Body, e.Directive), e.Body, e.Directive),
            DirectiveReplied e => (Directed(e.Body, e.Directive), e.Body, e.Directive),
            TurnedToProposal e => (Turned(Decided(e.Body), e.Body), e.Body, e.Lead),
            LeadTaken e => (Turned(Audience(e.Body).Lower(this, e.Body), e.Body), e.Body, e.Lead),
            HandedToDepartment e => (Handed(Decided(e.Body), e.Handover), e.Body, e.Handover),
            HandoverSignedFor e => (Handed(Audience(e.Body).Lower(this, e.Body), e.Handover), e.Body, e.Handover),
            HandoverAnswered e => (Handed(Audience(e.Body).Lower(this, e.Body), e.Handover), e.Body, e.Handover),
            ResultCorrected e => (Corrected(e), e.Body, e.Result),
            SourceMerged e => (Audience(e.Body).Lower(this, e.Body), e.Body, null),
            SourceReleased e => (Audience(e.Body).Lower(this, e.Body), e.Body, null),
            DirectiveSignedFor e => (Directed(e.Body, e.Directive), e.Body, e.Directive),
            ExtensionRequested e => (WithHandler(e.Body, e.Item), e.Body, e.Item.Number),
            ExtensionDecided e => (OnTime(e), e.Body, e.Item.Number),
            Urged e => (Heard(e), e.Body, NumberOf(e.Item)),
            ClockReached e when HandledBy(e) is { } item => (WithHandler(e.Body, item), e.Body, item.Number),
            ClockReached e => (Reached(e), e.Body, ReportClocks.NumberIn(e.Item)),
            _ => (Audience(Inside(happened)), Inside(happened), null),
        };

    // What happens inside an office is heard inside it.
    private static BodyCode Inside(ReportEvent happened) =>
        happened switch
        {
            ReportAccepted e => e.Body,
            TextRevised e => e.Body,
            ReviewRequested e => e.Body,
            ReportApproved e => e.Body,
            ChangesRequested e => e.Body,
            PassageCommented e => e.Body,
            PassageAnswered e => e.Body,
            PassageResolved e => e.Body,
            ReportArchived e => e.Body,
            ReportMerged e => e.Body,
            MergeUndone e => e.Body,
            CommissionNamed e => e.Body,
            ReportOpened e => e.Body,
            _ => throw new InvalidOperationException("An event that tells nobody: " + happened.GetType().Name),
        };

    // What a body decides; the version is that of an adoption.
    private SortedSet<string> Decided(BodyCode body, int? version = null)
    {
        var audience = Audience(body).Lower(this, body);
        if (Legs.Any(leg => leg.To == body && !leg.Offline && leg.Result == Results.Length))
        {
            audience.Upper(this, body);
        }
        return version is { } signed ? Known(audience, body, signed) : audience;
    }

    // The bodies above that know the version, because it went up to them.
    private SortedSet<string> Known(SortedSet<string> audience, BodyCode body, int version)
    {
        foreach (var leg in Legs.Where(leg => leg.From == body && leg.Version == version && Copies.ContainsKey(leg.To)))
        {
            if (leg.State != LegState.Recalled)
            {
                audience.Add(Feeds.Desk(leg.To));
                audience.Upper(this, leg.To);
            }
        }
        return audience;
    }

    // Other lower bodies see the copy open again when it is received, so everyone below the receiver is told.
    private SortedSet<string> Received(BodyCode to) => Audience(to).Path(this, to);

    private SortedSet<string> Moved(BodyCode from, BodyCode to, bool offline)
    {
        var audience = Audience(from).Lower(this, from);
        if (!offline || Copies.ContainsKey(to))
        {
            audience.Add(Feeds.Desk(to));
            audience.Upper(this, to);
        }
        return audience;
    }

    private SortedSet<string> Directed(BodyCode body, int directive)
    {
        var audience = Audience(body).Lower(this, body);
        if (Directives[directive - 1].Unit is { } unit)
        {
            audience.Add(Feeds.Unit(unit));
        }
        return audience;
    }

    private SortedSet<string> Corrected(ResultCorrected happened)
    {
        var result = Results[happened.Result - 1];
        return result switch
        {
            { Directive: { } directive } => Directed(happened.Body, directive),
            { OfflineLeg: { } leg } => Moved(Legs[leg - 1].From, Legs[leg - 1].To, offline: true),
            { Version: { } version } => Known(
                Audience(happened.Body).Lower(this, happened.Body),
                happened.Body,
                version
            ),
            { Kind: ResultKind.HandoverReply, Handover: { } answered } => Handed(
                Audience(happened.Body).Lower(this, happened.Body),
                answered
            ),
            { Handover: { } handover } => Handed(TakenBack(happened.Body), handover),
            { Lead: not null } => Turned(TakenBack(happened.Body), happened.Body),
            _ => TakenBack(happened.Body),
        };
    }

    private static SortedSet<string> Turned(SortedSet<string> audience, BodyCode body)
    {
        audience.Add(Feeds.Proposals(body));
        return audience;
    }

    private SortedSet<string> Handed(SortedSet<string> audience, int handover)
    {
        audience.Add(Feeds.Unit(Handovers[handover - 1].Unit));
        return audience;
    }

    // A refusal taken back reopens the legs that led to the body; to the origin none leads.
    private SortedSet<string> TakenBack(BodyCode body) =>
        body == Origin ? Audience(body).Lower(this, body) : Audience(body).Path(this, body);

    // An upper body hears that time is over; what it is about it cannot open before it is sent there.
    private static SortedSet<string> Reached(ClockReached happened)
    {
        var audience = Audience(happened.Body);
        if (happened.Upper is { } upper)
        {
            audience.Add(Feeds.Desk(upper));
        }
        return audience;
    }

    private static SortedSet<string> Audience(BodyCode desk) => new(StringComparer.Ordinal) { Feeds.Desk(desk) };
}
