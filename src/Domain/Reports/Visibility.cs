using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Visibility (查看范围): a person may open a report if one of the person's keys is among the report's readers. The readers
/// stand in a list beside the report, so that the same rule is part of the query and a guessed number answers exactly like
/// a missing one. Source: DOMAIN §7.
/// </summary>
public static class Visibility
{
    /// <summary>Editors, reviewers and signers of a body.</summary>
    public static string Desk(BodyCode body) => "desk:" + body.Value;

    /// <summary>The chair of a body: what it has signed.</summary>
    public static string Chair(BodyCode body) => "chair:" + body.Value;

    /// <summary>One person.</summary>
    public static string Person(PersonId person) => "person:" + person;

    /// <summary>The officers, informants or handlers of a unit.</summary>
    public static string Unit(UnitId unit) => "unit:" + unit;

    /// <summary>The proposal committee of a body: what was turned into a lead for it.</summary>
    public static string Proposals(BodyCode body) => Feeds.Proposals(body);

    /// <summary>Who may open the report as it stands.</summary>
    public static IReadOnlySet<string> ReadersOf(Report report)
    {
        var readers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var author in report.Authors)
        {
            readers.Add(Person(author));
        }
        if (report.Unit is { } unit)
        {
            readers.Add(Unit(unit));
        }
        readers.UnionWith(report.CreditedUnits.Select(Unit));
        readers.UnionWith(report.CreditedBodies.Select(Desk));
        readers.UnionWith(report.CreditedBodies.Select(Chair));
        foreach (var copy in report.Copies.Values)
        {
            readers.Add(Desk(copy.Body));
            if (copy.Adoption is not null)
            {
                readers.Add(Chair(copy.Body));
            }
        }
        foreach (var directive in report.Directives)
        {
            if (directive.Unit is { } handler)
            {
                readers.Add(Unit(handler));
            }
        }
        readers.UnionWith(report.Leads.Where(lead => !lead.Withdrawn).Select(lead => Proposals(lead.Body)));
        readers.UnionWith(report.Handovers.Where(handed => !handed.Withdrawn).Select(handed => Unit(handed.Unit)));
        return readers;
    }

    /// <summary>The keys that the person holds on the day. Staff of a body keep what its predecessors left (机构沿革).</summary>
    public static IReadOnlySet<string> KeysOf(Caller caller, DateOnly day, BodyTree bodies)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal) { Person(caller.Person) };
        foreach (var grant in caller.On(day))
        {
            if (RoleSets.Desk.Contains(grant.Role))
            {
                keys.UnionWith(bodies.WithPredecessors(grant.Body).Select(Desk));
            }
            else if (grant.Role == Role.Chair)
            {
                keys.UnionWith(bodies.WithPredecessors(grant.Body).Select(Chair));
            }
            else if (grant.Role == Role.ProposalCommittee)
            {
                keys.UnionWith(bodies.WithPredecessors(grant.Body).Select(Proposals));
            }
            else if (grant.Unit is { } unit && RoleSets.OfUnits.Contains(grant.Role))
            {
                keys.Add(Unit(unit));
            }
        }
        return keys;
    }

    /// <summary>Whether the caller may open the report.</summary>
    public static bool Sees(Caller caller, Report report, DateOnly day, BodyTree bodies) =>
        report.Exists && ReadersOf(report).Overlaps(KeysOf(caller, day, bodies));
}
