using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Bench.Nation.JointTasks;
using ZhengXie.Linked.Bench.Nation.Journeys;
using ZhengXie.Linked.Bench.Nation.Loading;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>
/// Loads the nation's year (装载全国一年) through the real rules and the real journal. Begun again after a crash it goes on
/// where it stood.
/// </summary>
/// <param name="record">Where to.</param>
/// <param name="size">How large.</param>
internal sealed class NationLoader(RecordDatabase record, NationSize size)
{
    private const int PeopleInFlight = 2048;
    private const int FoldersInFlight = 320;

    /// <summary>The bodies.</summary>
    public NationBodies Bodies { get; } = new(size);

    /// <summary>Loads what is missing.</summary>
    /// <returns>What was loaded of the reports, and how long it took.</returns>
    public async Task<Loaded> Load()
    {
        await using var progress = new Progress();
        await using var house = new NationHouse(record, size, searching: false);
        await new NationFounding(house, Bodies).Found();
        await new Cohorts(record.Service, new PeoplePart(size, Bodies, house), PeopleInFlight).Tell(progress);
        await new NationTasks(size, Bodies).Tell(house, progress);
        var reports = new ReportsPart(size, new NationJourneys(size, Bodies), house);
        await new Cohorts(record.Service, reports, FoldersInFlight).Tell(progress);
        return new(progress.Many, progress.Seconds);
    }
}

/// <summary>What was loaded of the journeys (装载结果).</summary>
/// <param name="Acts">Acts of this process; what an earlier one had done is not among them.</param>
/// <param name="Seconds">How long they took.</param>
internal sealed record Loaded(long Acts, double Seconds)
{
    /// <summary>Acts per second.</summary>
    public double Rate => Acts / Seconds;
}
