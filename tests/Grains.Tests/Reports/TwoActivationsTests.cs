using Orleans.GrainDirectory;
using Orleans.Runtime.Hosting;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>One cluster whose directory is torn, so that the grain of a report is active on both silos at once.</summary>
public sealed class TwoActivationsTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private const string Directory = GrainDirectoryAttribute.DEFAULT_GRAIN_DIRECTORY;

    private readonly ReportId report = Changshu.NewReport();
    private PairOfSilos pair = null!;

    public async Task InitializeAsync() =>
        pair = await PairOfSilos.Join(
            database,
            silo => silo.AddGrainDirectory(Directory, (_, _) => new TornDirectory())
        );

    public Task DisposeAsync() => pair.DisposeAsync().AsTask();

    [Fact]
    public async Task Do_TheOtherWentOn_DecidesAgainOnWhatIsThere()
    {
        await Done(Changshu.Member, Changshu.Submission);
        await BothActive();
        await Done(Changshu.Editor, new TakeReport(Changshu.Body));

        // As this activation remembers the report, nobody has taken it.
        var withdrawn = await There(Changshu.Member, new WithdrawReport());

        Assert.Equal(Refusals.WrongStage(CopyStage.InHand), withdrawn.Refusal);
    }

    [Fact]
    public async Task Do_TheSameCommandOnBothAtOnce_IsDoneOnce()
    {
        await Done(Changshu.Member, Changshu.Submission);
        await BothActive();
        var order = report.Order(Changshu.Editor, new TakeReport(Changshu.Body));

        var outcomes = await Task.WhenAll(Here(order), There(order));

        Assert.NotNull(outcomes[0].Receipt);
        Assert.Equal(outcomes[0], outcomes[1]);
        Assert.Equal(2, (await pair.Load(report)).Events.Length);
    }

    [Fact]
    public async Task Do_ManyOnBothAtOnce_EveryAcknowledgedActIsThereOnceAndInOrder()
    {
        await Done(Changshu.Member, Changshu.Submission);
        foreach (var (by, command) in Changshu.ToSignature)
        {
            await Done(by, command);
        }
        await BothActive();
        var before = (await pair.Load(report)).Events.Length;

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(number =>
                    PairOfSilos.Do(
                        number % 2 == 0 ? pair.Here : pair.There,
                        report.Order(Changshu.Editor, Changshu.Directive($"第{number}号批示，请有关部门研究。"))
                    )
                )
        );

        // Who met the other three times in a row was told so, and nothing of his was recorded.
        var done = outcomes.Select(outcome => outcome.Receipt).OfType<Receipt>().ToList();
        Assert.All(outcomes, outcome => Assert.True(outcome.Refusal is null || outcome.Refusal == Refusals.Busy));
        Assert.Equal(done.Count, (await pair.Load(report)).Events.Length - before);
        Assert.Equal(Enumerable.Range(1, done.Count), done.Select(receipt => receipt.Item!.Value).Order());
        Assert.Equal(2, (await pair.PlacesOf(report)).Distinct().Count());
        await pair.Verified();
    }

    // A refused order changes nothing, and leaves the report in the grain's memory.
    private async Task BothActive()
    {
        var refused = await There(Changshu.Member, new ArchiveReport(Changshu.Body));
        Assert.Equal(Refusals.NotAllowed, refused.Refusal);
        Assert.Equal(
            new[] { pair.Here, pair.There }.Select(PairOfSilos.Address).ToHashSet(),
            (await pair.PlacesOf(report)).ToHashSet()
        );
    }

    private async Task Done(Caller by, ReportCommand command) =>
        Assert.NotNull((await Here(report.Order(by, command))).Receipt);

    private Task<Outcome> There(Caller by, ReportCommand command) => There(report.Order(by, command));

    private Task<Outcome> Here(ReportOrder order) => PairOfSilos.Do(pair.Here, order);

    private Task<Outcome> There(ReportOrder order) => PairOfSilos.Do(pair.There, order);
}
