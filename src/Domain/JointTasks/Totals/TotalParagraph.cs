using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Paragraph (段落) of a total report.</summary>
/// <param name="Id">Counted from 1 within the report, never given twice.</param>
/// <param name="Heading">小标题.</param>
/// <param name="Text">The words.</param>
/// <param name="Question">The question of the outline that it answers, counted from 1.</param>
/// <param name="Origins">来源: none for the launcher's own, several where paragraphs were joined.</param>
public sealed record TotalParagraph(
    int Id,
    string? Heading,
    string Text,
    int? Question,
    ImmutableArray<ParagraphOrigin> Origins
)
{
    /// <summary>The paragraph as an editor left it: whatever he did, its origins stay.</summary>
    public TotalParagraph Revised(TotalPiece piece) =>
        this with
        {
            Heading = piece.Heading,
            Text = piece.Text,
            Question = piece.Question,
            Origins = [.. Origins.Select(origin => origin.Beside(Text, piece.Text))],
        };
}
