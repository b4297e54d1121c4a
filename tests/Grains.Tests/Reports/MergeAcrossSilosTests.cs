using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>A merge (综合) over reports whose grains stand on both silos.</summary>
public sealed class MergeAcrossSilosTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private const int Sources = 6;

    private PairOfSilos pair = null!;

    public async Task InitializeAsync() => pair = await PairOfSilos.Join(database);

    public Task DisposeAsync() => pair.DisposeAsync().AsTask();

    [Fact]
    public async Task Merging_SourcesOnBothSilos_LocksThemAllAndUndoingFreesThem()
    {
        var sources = await Accepted();
        var report = Changshu.NewReport();
        foreach (var (source, place) in sources.Select((source, place) => (source, place)))
        {
            Assert.Equal([PairOfSilos.Address(SiloOf(place))], await pair.PlacesOf(source));
        }

        var merged = await PairOfSilos.Do(pair.Here, report.Order(Changshu.Editor, Merging(sources)));

        Assert.Equal([PairOfSilos.Address(pair.Here)], await pair.PlacesOf(report));
        var number = merged.Receipt!.Number!;
        foreach (var source in sources)
        {
            // Its own grain was told nothing; it finds the lock in the record.
            var locked = await PairOfSilos.Do(
                pair.Here,
                source.Order(Changshu.Editor, new RequestReview(Changshu.Body))
            );
            Assert.Equal(Refusals.SourceLocked(number), locked.Refusal);
        }
        Assert.NotNull(
            (await PairOfSilos.Do(pair.There, report.Order(Changshu.Editor, new UndoMerge("不是同一个问题。")))).Receipt
        );
        foreach (var source in sources)
        {
            var freed = await PairOfSilos.Do(
                pair.There,
                source.Order(Changshu.Editor, new RequestReview(Changshu.Body))
            );
            Assert.NotNull(freed.Receipt);
        }
        await pair.Verified();
    }

    [Fact]
    public async Task Merging_WhileSourcesMoveOnTheOtherSilo_IsAllOrNothing()
    {
        for (var round = 0; round < 5; round++)
        {
            var sources = await Accepted();
            var report = Changshu.NewReport();

            var merging = PairOfSilos.Do(pair.Here, report.Order(Changshu.Editor, Merging(sources)));
            var moved = await PairOfSilos.Do(
                pair.There,
                sources[^1].Order(Changshu.Editor, new RequestReview(Changshu.Body))
            );
            var merged = await merging;

            // Exactly one of the two came first; the other saw it.
            Assert.NotEqual(moved.Receipt is null, merged.Receipt is null);
            foreach (var source in sources.SkipLast(1))
            {
                Assert.Equal(
                    merged.Receipt is not null,
                    (await pair.Read(source)).Copies[Changshu.Body].Stage == CopyStage.Merged
                );
            }
        }
        await pair.Verified();
    }

    [Fact]
    public async Task Merging_TheSameSourcesOnBothSilosAtOnce_OneWins()
    {
        var sources = await Accepted();

        var outcomes = await Task.WhenAll(
            PairOfSilos.Do(pair.Here, Changshu.NewReport().Order(Changshu.Editor, Merging(sources))),
            PairOfSilos.Do(
                pair.There,
                Changshu.NewReport().Order(Changshu.OtherEditor, Merging([.. sources.AsEnumerable().Reverse()]))
            )
        );

        Assert.Single(outcomes, outcome => outcome.Receipt is not null);
        await pair.Verified();
    }

    private static MergeReports Merging(IReadOnlyList<ReportId> sources) =>
        new(
            Changshu.Body,
            [.. sources.Select(source => new MergeSource(source, 1))],
            Changshu.Submission.Text,
            ReportCategory.Economy
        );

    private IHost SiloOf(int place) => place % 2 == 0 ? pair.Here : pair.There;

    // Accepted by the desk, each by a grain that stands on one silo or the other.
    private async Task<ReportId[]> Accepted()
    {
        ReportId[] sources = [.. Enumerable.Range(0, Sources).Select(_ => Changshu.NewReport())];
        for (var place = 0; place < Sources; place++)
        {
            var silo = SiloOf(place);
            Assert.NotNull(
                (await PairOfSilos.Do(silo, sources[place].Order(Changshu.Member, Changshu.Submission))).Receipt
            );
            Assert.NotNull(
                (
                    await PairOfSilos.Do(silo, sources[place].Order(Changshu.Editor, new TakeReport(Changshu.Body)))
                ).Receipt
            );
            Assert.NotNull(
                (
                    await PairOfSilos.Do(silo, sources[place].Order(Changshu.Editor, new AcceptReport(Changshu.Body)))
                ).Receipt
            );
        }
        return sources;
    }
}
