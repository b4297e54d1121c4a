using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>Two silos that know nothing of each other keep the same report: what a torn cluster does for a moment.</summary>
public sealed class TwoSilosTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly ReportId report = Changshu.NewReport();
    private IHost here = null!;
    private IHost there = null!;

    public async Task InitializeAsync()
    {
        here = await House.Open(database);
        there = await House.Open(database);
    }

    public async Task DisposeAsync()
    {
        foreach (var house in new[] { here, there })
        {
            await house.StopAsync();
            house.Dispose();
        }
    }

    [Fact]
    public async Task Do_TheOtherWentOn_DecidesAgainOnWhatIsThere()
    {
        await Do(here, Changshu.Member, Changshu.Submission);
        await Remembered(there);
        await Do(here, Changshu.Editor, new TakeReport(Changshu.Body));

        // As this silo remembers the report, nobody has taken it, and the author could still withdraw.
        var withdrawn = await Do(there, Changshu.Member, new WithdrawReport());

        Assert.Equal(Refusals.WrongStage(CopyStage.InHand), withdrawn.Refusal);
        Assert.Equal(CopyStage.Screening, (await here.Read(report)).Copies[Changshu.Body].Stage);
    }

    [Fact]
    public async Task Do_BothAddToTheSame_BothStandInOrder()
    {
        await Do(here, Changshu.Member, Changshu.Submission);
        foreach (var (by, command) in Changshu.ToSignature)
        {
            await Do(here, by, command);
        }
        await Remembered(there);

        var first = await Do(here, Changshu.Editor, Changshu.Directive("请有关部门研究。"));
        var second = await Do(there, Changshu.Editor, Changshu.Directive("请提出意见。"));

        Assert.Equal((1, 2), (first.Receipt!.Item, second.Receipt!.Item));
    }

    [Fact]
    public async Task Do_BothAtOnce_OneWinsAndTheRecordHolds()
    {
        await Do(here, Changshu.Member, Changshu.Submission);
        await Remembered(there);

        var outcomes = await Task.WhenAll(
            Do(here, Changshu.Editor, new TakeReport(Changshu.Body)),
            Do(there, Changshu.OtherEditor, new TakeReport(Changshu.Body))
        );

        Assert.Single(outcomes, outcome => outcome.Receipt is not null);
        Assert.Equal(2, (await here.Load(report)).Events.Length);
        Assert.Null((await here.Services.GetRequiredService<Verification>().Run()).First);
    }

    private Task<Outcome> Do(IHost house, Caller by, ReportCommand command) =>
        house.Engine().Do(report.Order(by, command));

    // A refused order changes nothing, and leaves the report in the keeper's memory.
    private async Task Remembered(IHost house) =>
        Assert.Equal(Refusals.NotAllowed, (await Do(house, Changshu.Member, new ArchiveReport(Changshu.Body))).Refusal);
}
