using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>
/// Duty roster (值班表) of a body: who is called at night when something urgent comes. While nobody is on duty, all editors
/// are called. One stream for each body.
/// </summary>
/// <param name="Body">The body; none before the first duty.</param>
/// <param name="Duties">Every duty ever planned; duty n stands at n-1.</param>
public sealed partial record DutyRoster(BodyCode? Body, ImmutableArray<DutySpan> Duties)
    : INoun<DutyRoster, DutyEvent, DutyOrder, DutyFacts>
{
    private const int MostAhead = 200;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(366);

    /// <inheritdoc/>
    public static string Kind => "duty";

    /// <inheritdoc/>
    public static DutyRoster Start { get; } = new(null, []);

    /// <summary>The id of the stream of a body's roster.</summary>
    public static Guid Stream(BodyCode body) => DerivedId.Of("duty", body.Value);

    /// <inheritdoc/>
    public static Decision<DutyEvent> Decide(DutyRoster state, DutyOrder order, DutyFacts facts)
    {
        if (facts.Bodies.FindLiving(order.Body) is null)
        {
            return Refusals.NotFound;
        }
        if (order is { Caller.IsHouse: true, Command: HandOverDuties handed })
        {
            return state.HandOver(order.Body, handed, facts);
        }
        if (DutyCompetences.Planning.Sign(order.Caller, facts.Today, new Spot(Place.Here, order.Body)) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        return order.Command switch
        {
            AssignDuty assign => state.Assign(order.Body, assign, by, facts),
            EndDuty end => state.End(order.Body, end, by, facts),
            HandOverDuties => Refusals.NotAllowed,
            _ => throw new InvalidOperationException("A command of duty that nobody decides."),
        };
    }

    /// <inheritdoc/>
    public static DutyRoster Evolve(DutyRoster state, Recorded<DutyEvent> recorded) =>
        recorded.Event switch
        {
            DutyAssigned e => new(e.Body, state.Duties.Add(new(e.Duty, e.Person, e.From, e.Until))),
            DutyEnded e => state with
            {
                Duties = state.Duties.SetItem(e.Duty - 1, Ended(state.Duties[e.Duty - 1], recorded.At)),
            },
            _ => throw new InvalidOperationException("An event of duty that nobody folds."),
        };

    /// <summary>The desk, and whoever is on duty.</summary>
    public static IEnumerable<Notice> Tell(DutyRoster after, Recorded<DutyEvent> recorded)
    {
        var (body, number) = recorded.Event switch
        {
            DutyAssigned e => (e.Body, e.Duty),
            DutyEnded e => (e.Body, e.Duty),
            _ => throw new InvalidOperationException("An event of duty that tells nobody."),
        };
        var kind = EventNames.Of(recorded.Event);
        string[] feeds = [Feeds.Desk(body), Feeds.Person(after.Duties[number - 1].Person)];
        return feeds.Select(feed => new Notice(feed, kind, body.Value, body.Value, number));
    }

    private Decision<DutyEvent> Assign(BodyCode body, AssignDuty assign, Signature by, DutyFacts facts)
    {
        var span = assign.Until - assign.From;
        if (span <= TimeSpan.Zero || span > Longest || assign.Until <= facts.Now || assign.From > facts.Now + Farthest)
        {
            return Refusals.DutySpanInvalid;
        }
        var (first, last) = (ChinaTime.DayOf(assign.From), ChinaTime.DayOf(assign.Until));
        var serves = facts.Grants.Any(grant =>
            grant.Body == body && RoleSets.Desk.Contains(grant.Role) && grant.HoldsOn(first) && grant.HoldsOn(last)
        );
        if (!serves)
        {
            return Refusals.DutyPersonInvalid;
        }
        if (Duties.Count(duty => !duty.IsPast(facts.Now)) >= MostAhead)
        {
            return Refusals.DutiesTooMany;
        }
        var number = Duties.Length + 1;
        var assigned = new DutyAssigned(
            body,
            number,
            assign.Person,
            assign.From.ToUniversalTime(),
            assign.Until.ToUniversalTime()
        );
        return new(null, by, [assigned], [], number);
    }

    private Decision<DutyEvent> End(BodyCode body, EndDuty end, Signature by, DutyFacts facts)
    {
        if (end.Duty < 1 || end.Duty > Duties.Length)
        {
            return Refusals.NotFound;
        }
        return Duties[end.Duty - 1].IsPast(facts.Now)
            ? Refusals.DutyPast
            : new Decision<DutyEvent>(null, by, [new DutyEnded(body, end.Duty)], [], end.Duty);
    }

    // One that had not begun ends where it would have begun.
    private static DutySpan Ended(DutySpan duty, DateTimeOffset at) =>
        duty with
        {
            Until = at > duty.From ? at : duty.From,
        };
}
