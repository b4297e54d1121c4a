using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>
/// Clocks of what units handle (办理时限): T-3, T-1, T0 and daily when overdue, until the answer. More time starts the clock
/// anew.
/// </content>
public sealed partial record Report
{
    // The moments are fixed now: a later change of the calendar moves nothing that was promised.
    private static Schedule? ScheduleOf(BodyCode body, DateOnly? due, ReportFacts facts) =>
        due is { } day ? Schedule.Until(facts.Now, day, facts.CalendarOf(body), facts.ClockRules) : null;

    private Report TimedHandling(Recorded<ReportEvent> recorded) =>
        recorded.Event switch
        {
            DirectiveRecorded { Clock: { } schedule } e => StartHandling(
                WaitingItem.Directive(e.Directive),
                e.Body,
                schedule,
                recorded.At
            ),
            HandedToDepartment { Clock: { } schedule } e => StartHandling(
                WaitingItem.Handover(e.Handover),
                e.Body,
                schedule,
                recorded.At
            ),
            ExtensionDecided { Clock: { } schedule } e => StartHandling(e.Item, e.Body, schedule, recorded.At),
            DirectiveReplied e => StopClock(WaitingItem.Directive(e.Directive).ToString(), recorded.At),
            HandoverAnswered e => StopClock(WaitingItem.Handover(e.Handover).ToString(), recorded.At),
            ResultCorrected e
                when Results[e.Result - 1] is { Kind: ResultKind.HandedToDepartment, Handover: { } taken } => StopClock(
                WaitingItem.Handover(taken).ToString(),
                recorded.At
            ),
            _ => this,
        };

    private Report StartHandling(WaitingItem item, BodyCode body, Schedule schedule, DateTimeOffset at) =>
        StartClock(item.ToString(), new(KindOf(item), body, at, schedule));

    private static ClockKind KindOf(WaitingItem item) =>
        item.Kind == WaitingKind.Handover ? ClockKind.Handover : ClockKind.Directive;

    // What a clock of handling stands for; none for the clocks of papers.
    private static WaitingItem? HandledBy(ClockReached happened) =>
        (happened.Clock, ReportClocks.NumberIn(happened.Item)) switch
        {
            (ClockKind.Directive, { } number) => WaitingItem.Directive(number),
            (ClockKind.Handover, { } number) => WaitingItem.Handover(number),
            _ => null,
        };
}
