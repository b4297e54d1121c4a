using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Who may see a joint task (联动任务查看范围): the desk and chair of the body that launched it and the officers of its lead unit;
/// once it is issued the desk and chair of each invited body, which see their own part of it. Keys and readers are compared as
/// they are for reports.
/// </summary>
public static partial class JointTaskSight
{
    /// <summary>The officers of a unit that leads tasks (牵头单位); members of the unit do not see them.</summary>
    public static string Lead(UnitId unit) => "lead:" + unit;

    /// <summary>Who may open it.</summary>
    public static IReadOnlySet<string> ReadersOf(JointTask task)
    {
        var readers = new SortedSet<string>(StringComparer.Ordinal)
        {
            Visibility.Desk(task.Body),
            Visibility.Chair(task.Body),
        };
        if (task.LeadUnit is { } unit)
        {
            readers.Add(Lead(unit));
        }
        foreach (var invited in task.Invitations)
        {
            readers.Add(Visibility.Desk(invited.Body));
            readers.Add(Visibility.Chair(invited.Body));
        }
        return readers;
    }

    /// <summary>The keys that the person holds on the day.</summary>
    public static IReadOnlySet<string> KeysOf(Caller caller, DateOnly day, BodyTree bodies)
    {
        var keys = new SortedSet<string>(Visibility.KeysOf(caller, day, bodies), StringComparer.Ordinal);
        foreach (var grant in caller.On(day))
        {
            if (grant is { Role: Role.UnitOfficer, Unit: { } unit })
            {
                keys.Add(Lead(unit));
            }
        }
        return keys;
    }

    /// <summary>Whether the caller may open it.</summary>
    public static bool Sees(Caller caller, JointTask task, JointTaskFacts facts) =>
        task.Exists && ReadersOf(task).Overlaps(KeysOf(caller, facts.Today, facts.Bodies));

    /// <summary>Whether the reader stands with the body that launched it.</summary>
    public static bool SeesAll(IReadOnlySet<string> keys, JointTask task) =>
        SeesOwn(keys, task.Body) || (task.LeadUnit is { } unit && keys.Contains(Lead(unit)));

    /// <summary>Whether the reader stands with the body.</summary>
    public static bool SeesOwn(IReadOnlySet<string> keys, BodyCode body) =>
        keys.Contains(Visibility.Desk(body)) || keys.Contains(Visibility.Chair(body));
}
