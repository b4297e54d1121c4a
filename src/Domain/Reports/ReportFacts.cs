using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

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
    public IReadOnlyDictionary<ReportId, Report> Others { get; init; } =
        ImmutableDictionary<ReportId, Report>.Empty;

    /// <summary>No persons named.</summary>
    public static ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> Nobody { get; } =
        ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>>.Empty;

    /// <summary>What a reader's view needs to know: the moment and the bodies.</summary>
    public static ReportFacts At(DateTimeOffset now, BodyTree bodies) => new(now, bodies, Nobody, []);

    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
