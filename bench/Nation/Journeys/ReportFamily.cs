using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <summary>
/// A family of reports (一组信息): one alone, or several and the one that they are merged into, which comes last. Its steps
/// stand in the order in which they are done.
/// </summary>
/// <param name="Reports">The ids of its reports.</param>
/// <param name="Steps">The steps.</param>
internal sealed record ReportFamily(IReadOnlyList<ReportId> Reports, IReadOnlyList<JourneyStep> Steps)
{
    /// <summary>How many events each stream has once so many steps are done.</summary>
    public int[] VersionsAfter(int steps)
    {
        var versions = new int[Reports.Count];
        foreach (var step in Steps.Take(steps))
        {
            Count(versions, step);
        }
        return versions;
    }

    /// <summary>How many steps are done, where the streams have so many events.</summary>
    public int StepsAt(IReadOnlyList<int> versions)
    {
        var counted = new int[Reports.Count];
        for (var done = 0; done < Steps.Count; done++)
        {
            Count(counted, Steps[done]);
            if (counted[Steps[done].Report] > versions[Steps[done].Report])
            {
                return done;
            }
        }
        return Steps.Count;
    }

    private static void Count(int[] versions, JourneyStep step)
    {
        versions[step.Report]++;
        foreach (var other in step.Elsewhere)
        {
            versions[other]++;
        }
    }
}
