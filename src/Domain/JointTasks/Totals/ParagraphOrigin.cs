using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Origin (来源) of a paragraph of a total report: it stays with the paragraph however that is edited.</summary>
/// <param name="Place">The paragraph of the part.</param>
/// <param name="Relation">How far the paragraph was edited since.</param>
/// <param name="Words">
/// The words as they stood in the part, by which the relation is worked out again; none where the paragraph still has them.
/// </param>
public sealed record ParagraphOrigin(PartPlace Place, ParagraphRelation Relation, string? Words)
{
    /// <summary>The words in the part, given the paragraph's own.</summary>
    public string WordsBeside(string text) => Words ?? text;

    /// <summary>The origin of a paragraph that had these words, once it has those.</summary>
    public ParagraphOrigin Beside(string before, string after) => Of(Place, WordsBeside(before), after);

    /// <summary>The origin of a paragraph with this text, which came from those words.</summary>
    public static ParagraphOrigin Of(PartPlace place, string words, string text)
    {
        var relation = Recognition.RelationOf(words, text);
        return new(place, relation, relation == ParagraphRelation.Verbatim ? null : words);
    }
}
