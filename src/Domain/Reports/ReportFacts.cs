using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Facts (办理依据) that a rule about a report may know besides the report itself.</summary>
/// <param name="Now">The moment of deciding (UTC).</param>
/// <param name="Bodies">The tree of bodies.</param>
/// <param name="People">The grants of the persons that the command names as authors.</param>
/// <param name="Uploads">The hashes, among those the command names, of files that the caller has uploaded.</param>
public sealed record ReportFacts(
    DateTimeOffset Now,
    BodyTree Bodies,
    ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> People,
    ImmutableHashSet<string> Uploads
) : IFacts
{
    /// <summary>The other reports that the command concerns, those that exist.</summary>
    public IReadOnlyDictionary<ReportId, Report> Others { get; init; } = ImmutableDictionary<ReportId, Report>.Empty;

    /// <summary>The commission that the command names, then the one it relays, and so on up; empty where there is none.</summary>
    public ImmutableArray<AskedCommission> Commissions { get; init; } = [];

    /// <summary>No persons named.</summary>
    public static ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> Nobody { get; } =
        ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>>.Empty;

    /// <summary>What a reader's view needs to know: the moment and the bodies.</summary>
    public static ReportFacts At(DateTimeOffset now, BodyTree bodies) => new(now, bodies, Nobody, []);

    /// <summary>The working-day calendars (工作日历).</summary>
    public Calendars Calendars { get; init; } = Calendars.BuiltIn;

    /// <summary>How long things may take (时限规则).</summary>
    public ClockRules ClockRules { get; init; } = ClockRules.Proposed;

    /// <summary>The working-day calendar of the body.</summary>
    public WorkingCalendar CalendarOf(BodyCode body) => Calendars.Of(body, Bodies);

    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
