using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>
/// Who may see a commission (约稿查看范围): the desk and chair of the body that asks; of a body asked the desk, the chair and
/// everybody who writes there; the people of a unit asked. Keys and readers are compared as they are for reports.
/// </summary>
public static class CommissionSight
{
    /// <summary>Whoever writes at the body: members, informants, officers of units.</summary>
    public static string Writers(BodyCode body) => "writers:" + body.Value;

    /// <summary>Who may open it.</summary>
    public static IReadOnlySet<string> ReadersOf(Commission commission)
    {
        var readers = new SortedSet<string>(StringComparer.Ordinal)
        {
            Visibility.Desk(commission.Body),
            Visibility.Chair(commission.Body),
        };
        foreach (var asked in commission.Addressees)
        {
            if (asked.Unit is { } unit)
            {
                readers.Add(Visibility.Unit(unit));
                continue;
            }
            readers.Add(Visibility.Desk(asked.Body));
            readers.Add(Visibility.Chair(asked.Body));
            readers.Add(Writers(asked.Body));
        }
        return readers;
    }

    /// <summary>The keys that the person holds on the day.</summary>
    public static IReadOnlySet<string> KeysOf(Caller caller, DateOnly day, BodyTree bodies)
    {
        var keys = new SortedSet<string>(Visibility.KeysOf(caller, day, bodies), StringComparer.Ordinal);
        foreach (var grant in caller.On(day))
        {
            if (grant.Role is not (Role.Member or Role.Informant or Role.UnitOfficer))
            {
                continue;
            }
            keys.UnionWith(bodies.WithPredecessors(grant.Body).Select(Writers));
            if (grant.Unit is { } unit)
            {
                keys.Add(Visibility.Unit(unit));
            }
        }
        return keys;
    }

    /// <summary>Whether the caller may open it.</summary>
    public static bool Sees(Caller caller, Commission commission, CommissionFacts facts) =>
        commission.Exists && ReadersOf(commission).Overlaps(KeysOf(caller, facts.Today, facts.Bodies));

    /// <summary>Whether the caller stands with the body that asks: he sees how far everybody is.</summary>
    public static bool SeesAll(IReadOnlySet<string> keys, Commission commission) =>
        keys.Contains(Visibility.Desk(commission.Body)) || keys.Contains(Visibility.Chair(commission.Body));

    /// <summary>Whether the caller stands with the addressee, and sees how far it is.</summary>
    public static bool SeesOwn(IReadOnlySet<string> keys, Addressee asked) =>
        asked.Unit is { } unit
            ? keys.Contains(Visibility.Unit(unit))
            : keys.Contains(Visibility.Desk(asked.Body)) || keys.Contains(Visibility.Chair(asked.Body));
}
