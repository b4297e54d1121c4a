using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>Story S03 without its points: county to nation through the public doors, every page moving by itself.</summary>
[Trait("Story", "S03")]
public sealed class S03Tests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_report_goes_from_county_to_nation_and_its_fate_comes_back_by_itself()
    {
        using var patience = new CancellationTokenSource(Patience);
        var steps = new List<StoryStep>();
        await using var story = new StoryS03(
            house.OpenScreen,
            steps.Add,
            ChinaTime.DayOf(house.Clock.GetUtcNow()),
            () => house.Clock.Advance(TimeSpan.FromSeconds(5))
        );

        // Every step waits until each page concerned has rung: a page that stays silent fails the story.
        await story.Play(patience.Token);

        var lineage = await story.Author.Player.Lineage(story.Report, patience.Token);
        Assert.Equal(story.Report, lineage.Root);
        Assert.Equal(
            ["320581", "320500", "320000", "000000"],
            lineage.Report.Copies.Select(copy => copy.Body.Code.Value)
        );
        Assert.All(lineage.Report.Copies, copy => Assert.Equal(CopyStage.Signed, copy.Stage));
        Assert.All(lineage.Report.Copies, copy => Assert.Equal(AdoptionKind.Single, copy.Adoption!.Kind));
        Assert.Equal(
            ["320581-XX-2025-0001", "320500-XX-2025-0001", "320000-XX-2025-0001", "000000-XX-2025-0001"],
            lineage.Report.Copies.Select(copy => copy.Number)
        );
        Assert.Equal(
            [LegState.Recalled, LegState.Adopted, LegState.Adopted, LegState.Adopted],
            lineage.Report.Legs.Select(leg => leg.State)
        );
        var results = lineage.Report.Results;
        Assert.Equal(4, results.Count(result => result.Kind == ResultKind.Adopted));
        Assert.Equal("有关部门已研究吸纳", results.Single(result => result.Kind == ResultKind.Reply).Text);
        Assert.Equal(DirectiveLevel.Province, results.Single(result => result.Kind == ResultKind.Directive).Level);

        // The wording changed at the county, and the author sees how.
        var change = Assert.Single(lineage.Wordings);
        Assert.Contains(change.Parts.SelectMany(part => part.Pieces), piece => piece.Change == PieceChange.Removed);
    }
}
