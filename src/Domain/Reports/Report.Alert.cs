using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>
/// Who is told by SMS and 政务微信 (外发): duty editors of an urgent paper at once, whoever must know of a step of a clock, and
/// authors of what was decided. Source: DOMAIN §3.7.
/// </content>
public sealed partial record Report
{
    /// <inheritdoc/>
    public static IEnumerable<Message> Alert(Report after, Recorded<ReportEvent> recorded)
    {
        var kind = EventNames.Of(recorded.Event);
        return recorded.Event switch
        {
            ReportSubmitted e => after.NewAt(e.Body, kind, null),
            ReportResubmitted e => after.NewAt(e.Body, kind, null),
            LegSent { Offline: false } e => after.NewAt(e.To, kind, e.Leg),
            ReportReturned e => after.ToAuthors(kind, e.Body),
            ReportDeclined e => after.ToAuthors(kind, e.Body),
            ReportSigned e => after.ToAuthors(kind, e.Body),
            DirectiveRecorded e => after
                .ToAuthors(kind, e.Body, e.Directive)
                .Concat(after.ToHandler(kind, WaitingItem.Directive(e.Directive))),
            ClockReached e when HandledBy(e) is { } item => after.OfHandling(e, item),
            ClockReached e => OfSteps(e),
            var happened => after.AlertHandling(happened),
        };
    }

    private bool IsUrgent => Urgency != Urgency.Ordinary;

    // An ordinary paper is seen at the desk; only an urgent one rings a telephone.
    private IEnumerable<Message> NewAt(BodyCode body, string kind, int? item) =>
        IsUrgent ? [new(Recipients.Duty(body), kind, body, item, Urgent: true)] : [];

    private IEnumerable<Message> ToAuthors(string kind, BodyCode body, int? item = null) =>
        Authors.Select(author => new Message(Recipients.Person(author), kind, body, item, IsUrgent));

    // Several steps at once are told as the last of them; nobody is called twice.
    private static IEnumerable<Message> OfSteps(ClockReached happened)
    {
        var overtime = happened.Steps.Contains(StepKind.Overtime) ? ".overtime" : "";
        return happened
            .Steps.SelectMany(step => OfStep(step, happened))
            .Distinct(StringComparer.Ordinal)
            .Select(to => new Message(
                to,
                EventNames.Of(happened) + overtime,
                happened.Body,
                ReportClocks.NumberIn(happened.Item),
                Urgent: happened.Clock == ClockKind.Opening
            )
            {
                Minutes = happened.Clock == ClockKind.Opening ? happened.Minutes : null,
            });
    }

    private static IEnumerable<string> OfStep(StepKind step, ClockReached happened) =>
        step switch
        {
            StepKind.HalfTime => [Recipients.Role(Role.Reviewer, happened.Body)],
            StepKind.Overtime when happened.Upper is { } upper =>
            [
                Recipients.Role(Role.Signer, happened.Body),
                Recipients.Duty(upper),
            ],
            StepKind.Overtime => [Recipients.Role(Role.Signer, happened.Body)],
            StepKind.LongOverdue => [Recipients.Duty(happened.Body), Recipients.Role(Role.Signer, happened.Body)],
            _ => [Recipients.Duty(happened.Body)],
        };
}
