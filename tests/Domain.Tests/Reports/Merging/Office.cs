using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>
/// Several reports at once, as the record would keep them: an act changes its own and others together, or nothing, and the
/// numbers of a register run through all of them.
/// </summary>
internal sealed class Office
{
    private readonly Dictionary<ReportId, Report> reports = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public BodyTree Tree { get; init; } = Family.Tree;

    public DateTimeOffset Now { get; private set; } = new Story().Now;

    public List<(ReportId Report, Recorded<ReportEvent> Happened)> Log { get; } = [];

    /// <summary>Who was told of the last act.</summary>
    public List<Notice> Told { get; } = [];

    public IReadOnlyCollection<Report> Reports => reports.Values;

    public ReportFacts Facts => new(Now, Tree, Staff.Register, [Papers.Photo.Hash]);

    public Report this[ReportId report] => reports.GetValueOrDefault(report, Report.Start);

    public static ReportId New() => new(Guid.NewGuid());

    public static ReportId Numbered(int number) => new(new Guid(number, 0, 0, new byte[8]));

    /// <summary>Somebody asks for something; what is not refused happens.</summary>
    public Decision<ReportEvent> When(Caller by, ReportId report, ReportCommand command)
    {
        var order = new ReportOrder(report, new CommandId(Guid.NewGuid()), by, command);
        var others = Report
            .Others(this[report], order)
            .Distinct()
            .Where(other => reports.ContainsKey(new ReportId(other)))
            .ToDictionary(other => other, other => reports[new ReportId(other)]);
        var decision = Report.Decide(this[report], order, Report.Knowing(Facts, others));
        if (decision.Refused is null)
        {
            Told.Clear();
            Record(report, decision.Events, decision.By);
            foreach (var (stream, events) in decision.Elsewhere)
            {
                Assert.Contains(stream, others.Keys);
                Record(new ReportId(stream), events, decision.By);
            }
            Now += TimeSpan.FromMinutes(1);
        }
        return decision;
    }

    /// <summary>It happens; if it is refused the test is wrong.</summary>
    public Office Do(Caller by, ReportId report, ReportCommand command)
    {
        var decision = When(by, report, command);
        Assert.True(decision.Refused is null, $"{command}: {decision.Refused?.Code}");
        return this;
    }

    /// <summary>The story of one report among them.</summary>
    public Story StoryOf(ReportId report) =>
        new()
        {
            Report = this[report],
            Now = Now,
            Tree = Tree,
            Log = [.. Log.Where(entry => entry.Report == report).Select(entry => entry.Happened)],
        };

    private void Record(ReportId report, IEnumerable<ReportEvent> events, Signature? by)
    {
        foreach (var happened in events)
        {
            var recorded = new Recorded<ReportEvent>(happened, Now, by, Number(happened.Register));
            reports[report] = Report.Evolve(this[report], recorded);
            Log.Add((report, recorded));
            Told.AddRange(Report.Tell(reports[report], recorded));
        }
    }

    private string? Number(string? register) =>
        register is null
            ? null
            : PaperNumber.Write(register, numbers[register] = numbers.GetValueOrDefault(register) + 1);
}
