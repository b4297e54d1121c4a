using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Tests.Bodies;

public sealed class DivisionRunTests(BodyHouse house) : IClassFixture<BodyHouse>, IAsyncLifetime
{
    private static readonly DivisionFile Country = DivisionFile.OfThisBuild();

    public async Task InitializeAsync()
    {
        if (house.Directory.Current.Count == 0)
        {
            await Carry(Country);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void FirstRun_BringsInEveryBodyOfTheCountry()
    {
        var tree = house.Directory.Current;

        Assert.Equal(Country.Lines.Count, Country.Lines.Count(line => tree.Find(line.Code)?.Tier == line.Tier));
        Assert.Equal(3216, Country.Lines.Count);
        Assert.True(tree.IsAbove(new("320500"), new("320581")));
        Assert.True(tree.IsAbove(BodyCode.Nation, new("340602")));
    }

    [Fact]
    public async Task SameFileAgain_ChangesNothing()
    {
        var before = await Events();

        var report = await Carry(Country);

        Assert.Empty(report.Changes);
        Assert.Equal(before, await Events());
    }

    [Fact]
    public async Task RunThatBrokeOff_GoesOnWhereItStopped()
    {
        await using var other = new BodyHouse();
        await other.InitializeAsync();
        var first = DivisionImport.Compare(BodyTree.Empty, Country.Lines).Steps.Take(3);
        foreach (var step in first)
        {
            var order = new BodyOrder(step.Body, step.IdFor(Country.Hash), Caller.House, step.Command);
            Assert.NotNull((await other.Get<BodyActs>().Do(order, CancellationToken.None)).Receipt);
        }

        // A process that starts anew, and one that does not know of the steps that were done.
        await other.Get<DivisionRun>().Carry(Country, Caller.House, CancellationToken.None);

        Assert.Equal(Country.Lines.Count, other.Directory.Current.Count);
    }

    [Fact]
    public async Task DryRun_ReportsAndLeavesEverything()
    {
        var before = await Events();

        var report = house.Get<DivisionRun>().Try(Changed("320583,昆山市", "320583,鹿城市"));

        Assert.False(report.Carried);
        Assert.Equal(1, report.Counts[DivisionChangeKind.Renamed]);
        Assert.Equal(before, await Events());
        Assert.Equal("昆山市", house.Directory.Current.Find(new("320583"))!.Name);
    }

    [Fact]
    public async Task YearlyRun_RenamesMergesAndRecodes_AndTheDirectoryKnowsAtOnce()
    {
        await using var other = new BodyHouse();
        await other.InitializeAsync();
        await other.Get<DivisionRun>().Carry(Country, Caller.House, CancellationToken.None);
        var next = Changed("code,name,tier,parent", "code,name,tier,parent,formerly,merged_into")
            .With("320404,钟楼区,county,320400", "320404,钟楼区,county,320400,,320402")
            .With("320581,常熟市,county,320500", "320588,常熟市,county,320500,320581,")
            .With("340602,杜集区,county,340600", "340602,新杜集区,county,340600,,");

        var (report, refusal) = await other.Get<DivisionRun>().Carry(next, Caller.House, CancellationToken.None);

        Assert.Null(refusal);
        Assert.Equal(
            [DivisionChangeKind.Renamed, DivisionChangeKind.Recoded, DivisionChangeKind.Merged],
            report!.Changes.Select(change => change.Kind)
        );
        var tree = other.Directory.Current;
        Assert.Equal("新杜集区", tree.Find(new("340602"))!.Name);
        Assert.Equal([new("320402"), new("320404")], tree.WithPredecessors(new("320402")).AsEnumerable());
        Assert.Equal([new("320588"), new("320581")], tree.WithPredecessors(new("320588")).AsEnumerable());
    }

    [Fact]
    public async Task FaultyFile_IsReportedAndNothingIsDone()
    {
        var before = await Events();

        var report = await Carry(Changed("320583,昆山市,county,320500", "320583,昆山市,county,320599"));

        Assert.False(report.Carried);
        Assert.Equal(DivisionFault.ParentWrong, Assert.Single(report.Changes).Fault);
        Assert.Equal(before, await Events());
    }

    private static DivisionFile Changed(string from, string to) => Country.With(from, to);

    private async Task<DivisionReport> Carry(DivisionFile file)
    {
        var (report, refusal) = await house.Get<DivisionRun>().Carry(file, Caller.House, CancellationToken.None);
        Assert.Null(refusal);
        return report!;
    }

    private async Task<long> Events()
    {
        await using var command = house.Database.Owner.CreateCommand("SELECT count(*) FROM record.events");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
