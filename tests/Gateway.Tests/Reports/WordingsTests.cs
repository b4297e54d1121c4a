using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Reports;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>How one text differs from another, character by character.</summary>
public sealed class WordingsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("建议统筹规划。", "建议统筹规划。")]
    [InlineData("建议统筹规划。", "建议尽快统筹规划并公示。")]
    [InlineData("建议统筹规划。", "")]
    [InlineData("甲乙丙丁", "丁丙乙甲")]
    [InlineData("𠮷祥村", "𠮵祥村")]
    [InlineData("第一稿\n第二行", "第一稿\r\n第三行 ")]
    public void Pieces_PutTogether_AreBothTexts(string before, string after)
    {
        var pieces = Wordings.Pieces(before, after);

        Assert.Equal(before, Without(pieces, PieceChange.Added));
        Assert.Equal(after, Without(pieces, PieceChange.Removed));
        Assert.DoesNotContain(pieces, piece => piece.Text.Length == 0 || char.IsLowSurrogate(piece.Text[0]));
    }

    [Fact]
    public void Pieces_NameOnlyWhatChanged() =>
        Assert.Equal(
            [new(PieceChange.Kept, "建议"), new(PieceChange.Added, "尽快"), new(PieceChange.Kept, "统筹规划。")],
            Wordings.Pieces("建议统筹规划。", "建议尽快统筹规划。")
        );

    [Fact]
    public void Pieces_OfLongTextsWithNothingInCommon_AreOneThatWentAndOneThatCame()
    {
        var pieces = Wordings.Pieces("同" + new string('旧', 8000), "同" + new string('新', 8000));

        Assert.Equal([PieceChange.Kept, PieceChange.Removed, PieceChange.Added], pieces.Select(piece => piece.Change));
    }

    private static string Without(IEnumerable<WordingPiece> pieces, PieceChange change) =>
        string.Concat(pieces.Where(piece => piece.Change != change).Select(piece => piece.Text));
}
