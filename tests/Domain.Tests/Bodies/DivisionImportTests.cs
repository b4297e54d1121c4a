using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;

namespace ZhengXie.Linked.Domain.Tests.Bodies;

public sealed class DivisionImportTests
{
    private static readonly BodyCode NewChangshu = new("320599");

    [Fact]
    public void Compare_WithNothing_AddsEveryBodyFromTheTopDown()
    {
        var compared = DivisionImport.Compare(BodyTree.Empty, Lines(Tree).Reverse());

        Assert.Equal(6, Count(compared, DivisionChangeKind.Added));
        Assert.Equal(Tree.Count, Run(BodyTree.Empty, compared).Count);
    }

    [Fact]
    public void Compare_WithTheSameList_FindsNothing()
    {
        var compared = DivisionImport.Compare(Tree, Lines(Tree));

        Assert.Empty(compared.Changes);
        Assert.Empty(compared.Steps);
    }

    [Fact]
    public void Compare_ARename_TellsBothNames()
    {
        var compared = DivisionImport.Compare(Tree, Lines(Tree, line => line with { Name = "虞城市" }, Changshu));

        Assert.Equal(
            new DivisionChange(DivisionChangeKind.Renamed, Changshu, "虞城市", "常熟市", "虞城市"),
            Assert.Single(compared.Changes)
        );
        Assert.Equal("虞城市", Run(Tree, compared).Find(Changshu)!.Name);
    }

    [Fact]
    public void Compare_AMove_TellsBothParents()
    {
        var compared = DivisionImport.Compare(Tree, Lines(Tree, line => line with { Parent = Jiangsu }, Changshu));

        Assert.Equal(
            new DivisionChange(DivisionChangeKind.Moved, Changshu, "常熟市", "320500", "320000"),
            Assert.Single(compared.Changes)
        );
        Assert.Equal(Jiangsu, Run(Tree, compared).Find(Changshu)!.Parent);
    }

    [Fact]
    public void Compare_ACountyRaisedToACityWithCountiesOfItsOwn_IsCarriedOutInAWorkableOrder()
    {
        var lines = Lines(Tree, line => line with { Tier = Tier.City, Parent = Jiangsu }, Changshu)
            .Select(line => line.Code == Kunshan ? line with { Parent = Changshu } : line)
            .Append(new(new BodyCode("320589"), "新区", Tier.County, Changshu));

        var after = Run(Tree, DivisionImport.Compare(Tree, lines));

        Assert.Equal(Tier.City, after.Find(Changshu)!.Tier);
        Assert.Equal([Changshu, Jiangsu, BodyCode.Nation], after.Ancestors(Kunshan));
    }

    [Fact]
    public void Compare_ACityLoweredToACountyOfAnother_MovesItsCountiesFirst()
    {
        var wuxi = new BodyCode("320200");
        var tree = Tree.With(Facts(wuxi, "无锡市", Tier.City, Jiangsu));
        var lines = Lines(tree, line => line with { Tier = Tier.County, Parent = wuxi }, Suzhou)
            .Select(line => line.Code == Changshu || line.Code == Kunshan ? line with { Parent = wuxi } : line);

        var after = Run(tree, DivisionImport.Compare(tree, lines));

        Assert.Equal((Tier.County, wuxi), (after.Find(Suzhou)!.Tier, after.Find(Suzhou)!.Parent!.Value));
        Assert.Equal(wuxi, after.Find(Kunshan)!.Parent);
    }

    [Fact]
    public void Compare_ANewCode_CarriesOverWhatTheBodyHad_AndEndsTheOldOne()
    {
        var unit = new UnitId(Guid.NewGuid());
        var tree = Tree.With(
            Tree.Find(Changshu)! with
            {
                Joined = true,
                DirectTargets = [Jiangsu],
                Units = ImmutableDictionary<UnitId, UnitFacts>.Empty.Add(unit, new(unit, UnitKind.Sector, "经济界")),
            }
        );

        var compared = DivisionImport.Compare(
            tree,
            Lines(tree, line => line with { Code = NewChangshu, Formerly = Changshu }, Changshu)
        );
        var after = Run(tree, compared);

        Assert.Equal(
            new DivisionChange(DivisionChangeKind.Recoded, NewChangshu, "常熟市", "320581", "320599"),
            Assert.Single(compared.Changes)
        );
        Assert.Equal(NewChangshu, after.Find(Changshu)!.Successor);
        Assert.Equal([NewChangshu, Changshu], after.WithPredecessors(NewChangshu).AsEnumerable());
        var recoded = after.Find(NewChangshu)!;
        Assert.True(recoded.Joined);
        Assert.Equal([Jiangsu], recoded.DirectTargets.AsEnumerable());
        Assert.Equal("经济界", Assert.Single(recoded.Units.Values).Name);
    }

    [Fact]
    public void Compare_AMerger_EndsTheBodyInItsSuccessor()
    {
        var compared = DivisionImport.Compare(Tree, Lines(Tree, line => line with { MergedInto = Changshu }, Kunshan));

        Assert.Equal(DivisionChangeKind.Merged, Assert.Single(compared.Changes).Kind);
        Assert.Equal([Changshu, Kunshan], Run(Tree, compared).WithPredecessors(Changshu).AsEnumerable());
    }

    [Fact]
    public void Compare_AMergedCityWithItsCountiesMoved_EndsTheCityLast()
    {
        var wuxi = new BodyCode("320200");
        var tree = Tree.With(Facts(wuxi, "无锡市", Tier.City, Jiangsu));
        var lines = Lines(tree, line => line with { MergedInto = wuxi }, Suzhou)
            .Select(line => line.Code == Changshu ? line with { Parent = wuxi } : line)
            .Select(line => line.Code == Kunshan ? line with { MergedInto = Changshu } : line);

        var after = Run(tree, DivisionImport.Compare(tree, lines));

        Assert.Equal(wuxi, after.Find(Suzhou)!.Successor);
        Assert.Equal(wuxi, after.Find(Changshu)!.Parent);
    }

    [Fact]
    public void Compare_ABodyThatIsGoneWithoutAWord_IsReportedAndLeftAlone()
    {
        var compared = DivisionImport.Compare(Tree, Lines(Tree).Where(line => line.Code != Kunshan));

        var change = Assert.Single(compared.Changes);
        Assert.Equal((DivisionChangeKind.Unresolved, Kunshan), (change.Kind, change.Code));
        Assert.Empty(compared.Steps);
    }

    [Fact]
    public void Compare_AfterTheRun_FindsNothingMore()
    {
        var lines = Lines(Tree, line => line with { Code = NewChangshu, Formerly = Changshu }, Changshu)
            .Select(line => line.Code == Kunshan ? line with { MergedInto = NewChangshu } : line)
            .ToList();
        var after = Run(Tree, DivisionImport.Compare(Tree, lines));

        var again = DivisionImport.Compare(after, lines);

        Assert.Empty(again.Changes);
        Assert.Empty(again.Steps);
    }

    [Theory]
    [InlineData("320581", "常熟市", Tier.County, "320500", null, null, DivisionFault.CodeTwice)]
    [InlineData("320582", " ", Tier.County, "320500", null, null, DivisionFault.NameInvalid)]
    [InlineData("320582", "张家港市", Tier.County, "320600", null, null, DivisionFault.ParentWrong)]
    [InlineData("320582", "张家港市", Tier.City, "320500", null, null, DivisionFault.ParentWrong)]
    [InlineData("320582", "张家港市", Tier.County, null, null, null, DivisionFault.ParentWrong)]
    [InlineData("320582", "张家港市", Tier.County, "320500", null, "320581", DivisionFault.SuccessorMissing)]
    [InlineData("320584", "吴江市", Tier.County, "320500", null, "320599", DivisionFault.SuccessorMissing)]
    [InlineData("320582", "张家港市", Tier.County, "320500", "320581", null, DivisionFault.PredecessorWrong)]
    [InlineData("320582", "张家港市", Tier.County, "320500", "999999", null, DivisionFault.PredecessorWrong)]
    [InlineData("320585", "太仓市", Tier.County, "320500", null, null, DivisionFault.CodeRetired)]
    public void Compare_AFaultyLine_IsNamedAndNothingIsDone(
        string code,
        string name,
        Tier tier,
        string? parent,
        string? formerly,
        string? into,
        DivisionFault fault
    )
    {
        var tree = Tree.With(Facts(new("320585"), "太仓市", Tier.County, Suzhou) with { Successor = Kunshan })
            .With(Facts(new("320584"), "吴江市", Tier.County, Suzhou));
        var faulty = new Division(new(code), name, tier, Code(parent), Code(formerly), Code(into));

        var compared = DivisionImport.Compare(tree, [.. Lines(Tree), faulty]);

        var change = Assert.Single(compared.Changes);
        Assert.Equal((DivisionChangeKind.Faulty, fault), (change.Kind, change.Fault));
        Assert.True(compared.IsFaulty);
        Assert.Empty(compared.Steps);
    }

    [Fact]
    public void Compare_OneFormerCodeClaimedTwice_IsFaulty()
    {
        var lines = Lines(Tree, line => line with { Code = NewChangshu, Formerly = Changshu }, Changshu)
            .Append(new(new BodyCode("320598"), "虞城市", Tier.County, Suzhou, Formerly: Changshu));

        Assert.Equal(DivisionFault.PredecessorWrong, Assert.Single(DivisionImport.Compare(Tree, lines).Changes).Fault);
    }

    [Fact]
    public void IdFor_TheSameStepOfTheSameList_IsTheSame_AndDiffersBetweenStepsAndLists()
    {
        var steps = DivisionImport.Compare(BodyTree.Empty, Lines(Tree)).Steps;

        Assert.Equal(steps.Length, steps.Select(step => step.IdFor("a")).Distinct().Count());
        Assert.Equal(steps[0].IdFor("a"), steps[0].IdFor("a"));
        Assert.NotEqual(steps[0].IdFor("a"), steps[0].IdFor("b"));
    }

    private static IEnumerable<Division> Lines(BodyTree tree) =>
        tree.All.OrderBy(body => body.Code).Select(body => new Division(body.Code, body.Name, body.Tier, body.Parent));

    private static IEnumerable<Division> Lines(BodyTree tree, Func<Division, Division> change, BodyCode code) =>
        Lines(tree).Select(line => line.Code == code ? change(line) : line);

    private static BodyCode? Code(string? code) => code is null ? null : new BodyCode(code);

    private static int Count(DivisionComparison compared, DivisionChangeKind kind) =>
        compared.Changes.Count(change => change.Kind == kind);

    // Every step is an ordinary command: it must pass the ordinary rules, in the order given.
    private static BodyTree Run(BodyTree tree, DivisionComparison compared) =>
        compared.Steps.Aggregate(
            tree,
            (before, step) =>
            {
                var state = new Body(before.Find(step.Body));
                return before.With(state.Fold(state.When(step.Command, Caller.House, before, step.Body)).Facts!);
            }
        );
}
