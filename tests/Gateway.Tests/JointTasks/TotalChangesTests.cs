using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.JointTasks.Totals;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>How two versions of a total report differ: what came, went, was changed, and what was only moved.</summary>
public sealed class TotalChangesTests
{
    private static readonly TotalPiece[] Before =
    [
        new(1, null, "第一段。"),
        new(2, null, "第二段。"),
        new(3, "小标题", "第三段。"),
        new(4, null, "第四段。"),
    ];

    [Fact]
    public void TheSame_IsNoChange() => Assert.Empty(TotalChanges.Between(Before, [.. Before]));

    [Fact]
    public void OneParagraphMoved_IsOneChange_NotOneForEachThatItPassed()
    {
        var change = Assert.Single(TotalChanges.Between(Before, [Before[3], Before[0], Before[1], Before[2]]));

        Assert.Equal((4, ParagraphChangeKind.Moved), (change.Id, change.Kind));
        Assert.Equal(new WordingPiece(PieceChange.Kept, "第四段。"), Assert.Single(change.Text));
    }

    [Fact]
    public void Changed_ShowsTheCharactersThatWentAndCame()
    {
        var change = Assert.Single(
            TotalChanges.Between(Before, [Before[0], Before[1], new(3, "标题", "第三段改。"), Before[3]])
        );

        Assert.Equal((3, ParagraphChangeKind.Changed), (change.Id, change.Kind));
        Assert.Equal([new(PieceChange.Removed, "小"), new(PieceChange.Kept, "标题")], change.Heading);
        Assert.Equal(
            [new(PieceChange.Kept, "第三段"), new(PieceChange.Added, "改"), new(PieceChange.Kept, "。")],
            change.Text
        );
    }

    [Fact]
    public void WhatCameIsInItsPlace_AndWhatWentStandsLast()
    {
        var changes = TotalChanges.Between(Before, [new(5, null, "新段。"), Before[0], Before[2], Before[3]]);

        Assert.Equal(
            [(5, ParagraphChangeKind.Added), (2, ParagraphChangeKind.Removed)],
            changes.Select(change => (change.Id!.Value, change.Kind))
        );
    }

    [Fact]
    public void BeyondTheBound_WhatChangedIsShownWhole()
    {
        var old = Enumerable.Range(1, 30).Select(id => new TotalPiece(id, null, new string('甲', 2000))).ToList();
        var young = old.Select(piece => piece with { Text = piece.Text + "乙" }).ToList();

        var changes = TotalChanges.Between(old, young);

        Assert.Equal(PieceChange.Kept, changes[0].Text[0].Change);
        Assert.Equal([PieceChange.Removed, PieceChange.Added], changes[^1].Text.Select(piece => piece.Change));
    }

    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 3, 1, 2 }, new[] { 1, 2 })]
    [InlineData(new[] { 5, 1, 6, 2, 7, 3 }, new[] { 1, 3, 5 })]
    [InlineData(new[] { 3, 2, 1 }, new[] { 2 })]
    public void LongestRow_IsFound(int[] numbers, int[] places) => Assert.Equal(places, LongestRow.Of(numbers));
}
