using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Audience (知会范围) of an event, put together from a report's authors and the bodies on its path.</summary>
internal static class Audience
{
    /// <summary>The authors, and the units it was submitted for.</summary>
    public static SortedSet<string> Authors(this SortedSet<string> audience, Report report)
    {
        audience.UnionWith(report.Authors.Select(Feeds.Person));
        if (report.Unit is { } unit)
        {
            audience.Add(Feeds.Unit(unit));
        }
        audience.UnionWith(report.CreditedUnits.Select(Feeds.Unit));
        return audience;
    }

    /// <summary>The authors and every lower body on the path; below a merged report stand those that it credits.</summary>
    public static SortedSet<string> Lower(this SortedSet<string> audience, Report report, BodyCode body)
    {
        audience.UnionWith(report.Below(body).Select(Feeds.Desk));
        audience.UnionWith(report.CreditedBodies.Select(Feeds.Desk));
        return audience.Authors(report);
    }

    /// <summary>Every upper body on the path that acts on the platform.</summary>
    public static SortedSet<string> Upper(this SortedSet<string> audience, Report report, BodyCode body)
    {
        audience.UnionWith(report.Above(body).Where(report.Copies.ContainsKey).Select(Feeds.Desk));
        return audience;
    }

    /// <summary>The authors and the whole path, below and above.</summary>
    public static SortedSet<string> Path(this SortedSet<string> audience, Report report, BodyCode body) =>
        audience.Lower(report, body).Upper(report, body);
}
