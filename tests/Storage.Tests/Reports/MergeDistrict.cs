using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>A city with twelve counties whose reports it merges, in the record.</summary>
internal sealed class MergeDistrict(ReportHouse house)
{
    public static readonly BodyCode City = new("320500");

    public static readonly ImmutableArray<BodyCode> Counties =
    [
        .. Enumerable.Range(1, 12).Select(number => new BodyCode($"3205{80 + number}")),
    ];

    private static readonly BodyTree Tree = BodyTree.Of([
        Body(City, Tier.City, null),
        .. Counties.Select(county => Body(county, Tier.County, City)),
    ]);

    private DateTimeOffset now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);

    public static Caller Author(BodyCode county, int number) => Staff.Of(Role.Member, county, name: $"作者{number}");

    /// <summary>The member's report, as the city is editing it.</summary>
    public async Task<ReportId> SentUp(BodyCode county, int number)
    {
        var report = new ReportId(Guid.CreateVersion7());
        await Do(Author(county, number), report, Papers.Submit(county));
        await Do(Staff.Editor(county), report, new TakeReport(county));
        await Do(Staff.Editor(county), report, new AcceptReport(county));
        await Signed(report, county, AdoptionKind.Single);
        await Do(Staff.Signer(county), report, new ForwardReport(county, [City]));
        await Do(Staff.Editor(City), report, new ReceiveLeg(1));
        await Do(Staff.Editor(City), report, new AcceptReport(City));
        return report;
    }

    public async Task<ReportId> Merged(params ReportId[] sources)
    {
        var merged = new ReportId(Guid.CreateVersion7());
        await Do(Staff.Editor(City), merged, Merge(sources));
        return merged;
    }

    public static MergeReports Merge(params ReportId[] sources) =>
        new(City, [.. sources.Select(source => new MergeSource(source, 1))], Papers.Third, ReportCategory.Economy);

    public async Task Ready(ReportId report, BodyCode body)
    {
        await Do(Staff.Editor(body), report, new RequestReview(body));
        await Do(Staff.Reviewer(body), report, new ApproveReport(body));
    }

    public async Task Signed(ReportId report, BodyCode body, AdoptionKind kind)
    {
        await Ready(report, body);
        await Do(Staff.Signer(body), report, new SignReport(body, kind, Papers.Issue));
    }

    public async Task Do(Caller by, ReportId report, ReportCommand command)
    {
        var outcome = await Ask(by, report, command);
        Assert.True(outcome.Receipt is not null, $"{command}: {outcome.Refusal?.Code}");
    }

    public Task<Outcome> Ask(Caller by, ReportId report, ReportCommand command, IEngine? engine = null)
    {
        now += TimeSpan.FromSeconds(1);
        return house.Ask(by, report, command, ReportFacts.At(now, Tree), engine);
    }

    private static BodyFacts Body(BodyCode code, Tier tier, BodyCode? parent) =>
        new(
            code,
            code.Value,
            tier,
            parent,
            Joined: true,
            [],
            Successor: null,
            Predecessors: [],
            ImmutableDictionary<UnitId, UnitFacts>.Empty
        );
}
