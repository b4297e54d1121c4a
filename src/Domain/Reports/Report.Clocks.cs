using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Clocks (时限): how they start, stop, and are reached.</content>
public sealed partial record Report
{
    /// <summary>The clocks, by item; see <see cref="ReportClocks"/>. One that was stopped stays, with its minutes.</summary>
    public ImmutableSortedDictionary<string, Clock> Clocks { get; init; } = ClockBook.Empty;

    /// <summary>The overtimes (超时), by clock.</summary>
    public ImmutableSortedDictionary<string, Overtime> Overtimes { get; init; } =
        ImmutableSortedDictionary.Create<string, Overtime>(StringComparer.Ordinal);

    /// <summary>The clocks that wait for somebody at the body to open the paper.</summary>
    public IEnumerable<KeyValuePair<string, Clock>> Unopened(BodyCode body) =>
        Clocks.Where(entry => entry.Value.Runs && entry.Value.Kind == ClockKind.Opening && entry.Value.Body == body);

    private Decision<ReportEvent> Open(OpenReport command, ReportOrder order, ReportFacts facts)
    {
        if (!Copies.ContainsKey(command.Body) || !Lineage.MaySee(order.Caller, this, command.Body, facts))
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.Open, command.Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var started = Unopened(command.Body).Select(entry => (DateTimeOffset?)entry.Value.StartedAt).Min();
        return started is { } since
            ? Happens(by, new ReportOpened(command.Body, MinutesSince(since, facts.Now)))
            : Happens(by);
    }

    private Decision<ReportEvent> Reach(ReachClock command, ReportOrder order, ReportFacts facts)
    {
        if (!order.Caller.IsHouse)
        {
            return Refusals.NotFound;
        }
        if (Clocks.Advance(command.Item, facts.Now) is not var (clock, first, last))
        {
            return Refusals.ClockNotDue;
        }
        var steps = clock.Schedule.Steps[(first - 1)..last].Select(step => step.Kind).Distinct().ToImmutableArray();
        var upper = steps.Contains(StepKind.Overtime) ? facts.Bodies.Find(clock.Body)?.Parent : null;
        var reached = new ClockReached(
            command.Item,
            clock.Kind,
            clock.Body,
            steps,
            last,
            MinutesSince(clock.StartedAt, facts.Now),
            upper is { } above && facts.Bodies.Find(above) is { Joined: true } ? above : null
        );
        return new(null, null, [reached], [], null);
    }

    // What an event does to the clocks, whatever else it does. A schedule that an event does not carry, because it was
    // written before there were clocks, starts none.
    private Report Timed(Recorded<ReportEvent> recorded) =>
        recorded.Event switch
        {
            ReportSubmitted { Clock: { } schedule } e => StartAtCopy(e.Body, schedule, recorded.At),
            ReportResubmitted { Clock: { } schedule } e => StartAtCopy(e.Body, schedule, recorded.At),
            LegSent { Clock: { } schedule } e => StartClock(
                ReportClocks.OfLeg(e.Leg),
                new(ReportClocks.KindOfLeg(Urgency), e.To, recorded.At, schedule)
            ),
            LegBroughtOnline { Clock: { } schedule } e => StartClock(
                ReportClocks.OfLeg(e.Leg),
                new(ReportClocks.KindOfLeg(Urgency), e.To, recorded.At, schedule)
            ),
            ReportWithdrawn e => StopClock(ReportClocks.OfCopy(e.Body), recorded.At),
            ReportTaken e => StopClock(ReportClocks.OfCopy(e.Body), recorded.At),
            LegReceived e => StopClock(ReportClocks.OfLeg(e.Leg), recorded.At),
            LegRecalled e => StopClock(ReportClocks.OfLeg(e.Leg), recorded.At),
            ReportOpened e => Unopened(e.Body)
                .Aggregate(this, (report, entry) => report.StopClock(entry.Key, recorded.At)),
            ClockReached e => Reached(e, recorded.At),
            _ => TimedHandling(recorded),
        };

    private Report Reached(ClockReached happened, DateTimeOffset at)
    {
        var reached = this with { Clocks = Clocks.Reached(happened.Item, happened.Reached) };
        var overtime = new Overtime(happened.Item, happened.Body, happened.Upper, happened.Minutes, at);
        return happened.Steps.Contains(StepKind.Overtime)
            ? reached with
            {
                Overtimes = Overtimes.SetItem(happened.Item, overtime),
            }
            : reached;
    }

    private Report StartAtCopy(BodyCode body, Schedule schedule, DateTimeOffset at) =>
        StartClock(ReportClocks.OfCopy(body), new(ReportClocks.KindOfCopy(Urgency), body, at, schedule));

    private Report StartClock(string item, Clock clock) => this with { Clocks = Clocks.Started(item, clock) };

    private Report StopClock(string item, DateTimeOffset at) => this with { Clocks = Clocks.Stopped(item, at) };

    private static int MinutesSince(DateTimeOffset start, DateTimeOffset now) =>
        Math.Max(0, (int)(now - start).TotalMinutes);
}
