using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Feed;

/// <summary>
/// Feed access (通知流权限): the one place that decides who may join which feed. All or nothing: whoever may join may read
/// every notice of the feed. What is not named here nobody joins.
/// </summary>
public static class FeedAccess
{
    /// <summary>The numbered feeds that are the caller's on the day: his own, his desks, his units.</summary>
    public static IEnumerable<string> Of(Caller caller, DateOnly today) =>
        caller.On(today).Select(FeedOf).OfType<string>().Prepend(Feeds.Person(caller.Person)).Distinct();

    /// <summary>Whether the caller may join on the day: one of his own feeds, or the figures of a body he works at.</summary>
    public static bool MayJoin(Caller caller, string feed, DateOnly today) =>
        Of(caller, today).Contains(feed, StringComparer.Ordinal)
        || caller.On(today).Any(grant => RoleSets.Watchers.Contains(grant.Role) && Feeds.Figures(grant.Body) == feed);

    private static string? FeedOf(RoleGrant grant) =>
        grant switch
        {
            { Role: Role.Editor or Role.Reviewer or Role.Signer } => Feeds.Desk(grant.Body),
            { Role: Role.UnitOfficer or Role.HandlingUnit, Unit: { } unit } => Feeds.Unit(unit),
            { Role: Role.ProposalCommittee } => Feeds.Proposals(grant.Body),
            _ => null,
        };
}
