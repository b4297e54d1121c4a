using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Reports;

public sealed class ReportGrainTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly ReportId report = Changshu.NewReport();
    private IHost house = null!;

    private IEngine Engine => house.Engine();

    public async Task InitializeAsync() => house = await House.Open(database);

    public async Task DisposeAsync()
    {
        await house.StopAsync();
        house.Dispose();
    }

    [Fact]
    public void Engine_BuiltWithOrleans_IsThatOfGrains() => Assert.IsType<GrainEngine>(Engine);

    [Fact]
    public async Task Do_OneOrderAfterAnother_TheReportIsSigned()
    {
        var submitted = await Done(Changshu.Member, Changshu.Submission);

        foreach (var (by, command) in Changshu.ToSignature)
        {
            await Done(by, command);
        }

        var copy = (await house.Read(report)).Copies[Changshu.Body];
        Assert.Equal(CopyStage.Signed, copy.Stage);
        Assert.Equal(submitted.Receipt!.Number, copy.Number);
    }

    [Fact]
    public async Task Do_SameCommandAgain_GivesTheFirstReceipt()
    {
        var order = report.Order(Changshu.Member, Changshu.Submission);
        var first = await Engine.Do(order);

        var again = await Engine.Do(order);

        Assert.NotNull(first.Receipt);
        Assert.Equal(first, again);
        Assert.Single((await house.Load(report)).Events);
    }

    [Fact]
    public async Task Do_OtherContentUnderTheSameId_IsRefused()
    {
        var order = report.Order(Changshu.Member, Changshu.Submission);
        await Engine.Do(order);

        var other = await Engine.Do(order with { Command = new WithdrawReport() });

        Assert.Equal(Refusals.CommandIdTaken, other.Refusal);
    }

    [Fact]
    public async Task Do_NotAllowed_TheRefusalIsAValueAndNothingIsRecorded()
    {
        await Done(Changshu.Member, Changshu.Submission);

        var refused = await Engine.Do(report.Order(Changshu.Member, new TakeReport(Changshu.Body)));

        Assert.Equal(Refusals.NotAllowed, refused.Refusal);
        Assert.Single((await house.Load(report)).Events);
    }

    [Fact]
    public async Task Do_MergingAndUndoing_EachIsOneActInTheStreamsOfOtherGrains()
    {
        ReportId[] sources = [Changshu.NewReport(), Changshu.NewReport()];
        foreach (var source in sources)
        {
            await Done(Changshu.Member, Changshu.Submission, source);
            await Done(Changshu.Editor, new TakeReport(Changshu.Body), source);
            await Done(Changshu.Editor, new AcceptReport(Changshu.Body), source);
        }
        var merge = new MergeReports(
            Changshu.Body,
            [.. sources.Select(source => new MergeSource(source, 1))],
            Changshu.Submission.Text,
            ReportCategory.Economy
        );

        var merged = await Done(Changshu.Editor, merge);

        // The grain of the source was told nothing; it finds the lock in the record.
        var locked = await Engine.Do(sources[0].Order(Changshu.Editor, new RequestReview(Changshu.Body)));
        Assert.Equal(Refusals.SourceLocked(merged.Receipt!.Number!), locked.Refusal);
        await Done(Changshu.Editor, new UndoMerge("不是同一个问题。"));
        await Done(Changshu.Editor, new RequestReview(Changshu.Body), sources[0]);
        Assert.Equal(CopyStage.Editing, (await house.Read(sources[1])).Copies[Changshu.Body].Stage);
    }

    private async Task<Outcome> Done(Caller by, ReportCommand command, ReportId? other = null)
    {
        var outcome = await Engine.Do((other ?? report).Order(by, command));
        Assert.Null(outcome.Refusal);
        return outcome;
    }
}
