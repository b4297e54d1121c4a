using System.Globalization;
using ZhengXie.Linked.Bench.Nation.Journeys;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>Tells the journeys of reports (装载信息), a folder at a time, its families side by side.</summary>
internal sealed class ReportsPart : ILoadPart
{
    private const int Sampled = 500;

    private readonly NationSize size;
    private readonly NationJourneys journeys;
    private readonly BodyTree bodies;
    private readonly ReportFacts known;
    private readonly Keeping<Report, ReportEvent, ReportOrder, ReportFacts> keeping;

    public ReportsPart(NationSize size, NationJourneys journeys, NationHouse house)
    {
        (this.size, this.journeys) = (size, journeys);
        bodies = house.Get<BodyDirectory>().Current;
        known = ReportFacts.At(NationYear.Founded, bodies) with
        {
            Calendars = house.Get<ICalendarSource>().Current,
            ClockRules = house.Get<Domain.Clocks.ClockRules>(),
        };
        keeping = new(
            house.Get<Storage.Record.Journal>(),
            house.Get<ActComposer<Report, Report, ReportEvent, ReportOrder, ReportFacts>>()
        );
        var some = Math.Min(Sampled, Walks);
        Acts = Enumerable.Range(0, some).Sum(one => StepsOf((int)((long)one * Walks / some))) * Walks / some;
    }

    /// <inheritdoc/>
    public string Name => "reports";

    /// <inheritdoc/>
    public int Walks => journeys.Folders;

    /// <inheritdoc/>
    public long Acts { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Guid> Streams(int walk) =>
        [.. journeys.Folder(walk).SelectMany(family => family.Reports).Select(report => report.Value)];

    /// <inheritdoc/>
    public Task Tell(int walk, IReadOnlyList<int>? versions, Progress progress)
    {
        var telling = new List<Task>();
        var before = 0;
        foreach (var family in journeys.Folder(walk))
        {
            var own = versions?.Skip(before).Take(family.Reports.Count).ToArray();
            before += family.Reports.Count;
            telling.Add(Tell(family, own, progress));
        }
        return Task.WhenAll(telling);
    }

    private long StepsOf(int walk) => journeys.Folder(walk).Sum(family => family.Steps.Count);

    private async Task Tell(ReportFamily family, int[]? versions, Progress progress)
    {
        var begun = versions is null ? 0 : family.StepsAt(versions);
        progress.Found(begun);
        if (begun == family.Steps.Count)
        {
            return;
        }
        var kept =
            begun == 0
                ? [.. family.Reports.Select(_ => Keeping<Report, ReportEvent, ReportOrder, ReportFacts>.Nothing)]
                : await keeping.Load([.. family.Reports.Select(report => report.Value)]);
        for (var step = begun; step < family.Steps.Count; step++)
        {
            await Do(family, kept, step);
            progress.Done();
        }
    }

    private async Task Do(ReportFamily family, KeptState<Report>[] kept, int number)
    {
        var step = family.Steps[number];
        var id = family.Reports[step.Report];
        var others = step.Elsewhere.ToDictionary(other => family.Reports[other].Value, other => kept[other]);
        var command = step.Command([.. kept.Select(one => one.State)]);
        var order = new ReportOrder(
            id,
            new(DerivedId.Of("nation-act", $"{id}", number.ToString(CultureInfo.InvariantCulture))),
            step.By,
            command
        );
        kept[step.Report] = await keeping.Do(order, FactsOf(step, command, others), kept[step.Report], others);
        foreach (var other in step.Elsewhere)
        {
            kept[other] = others[family.Reports[other].Value];
        }
    }

    private ReportFacts FactsOf(JourneyStep step, ReportCommand command, Dictionary<Guid, KeptState<Report>> others)
    {
        var facts = known with { Now = step.At };
        if (command is SubmitReport { CoAuthors: [var with] } submitted)
        {
            var member = new RoleGrant(Role.Member, submitted.Body, null, NationYear.RolesFrom, null);
            facts = facts with { People = ReportFacts.Nobody.Add(with, [member]) };
        }
        return others.Count == 0
            ? facts
            : Report.Knowing(facts, others.ToDictionary(other => other.Key, other => other.Value.State));
    }
}
