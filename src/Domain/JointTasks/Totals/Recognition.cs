using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>
/// Recognition (文字辨认): whether words can still be found in a text. Both are compared by their bigrams, punctuation and
/// spaces left out, as reports are when twins are looked for.
/// </summary>
public static class Recognition
{
    /// <summary>From this Jaccard share on an edited paragraph counts as recognisable: half of it may have been rewritten.</summary>
    public const double Recognisable = 0.3;

    // Words that moved: half of them arrived, or what arrived is four fifths theirs.
    private const double HalfArrived = 0.5;
    private const double MostlyTheirs = 0.8;

    // Fewer are found in any text on the same subject.
    private const int LeastInCommon = 10;

    /// <summary>How a text stands to the words it came from.</summary>
    public static ParagraphRelation RelationOf(string words, string text) =>
        string.Equals(words, text, StringComparison.Ordinal) ? ParagraphRelation.Verbatim
        : Bigrams.Share(BigramsOf(words).AsSpan(), BigramsOf(text).AsSpan()) >= Recognisable ? ParagraphRelation.Edited
        : ParagraphRelation.BasedOn;

    /// <summary>Whether the words arrived in a text that was another before; with no text before, that is a new one.</summary>
    public static bool Arrived(string words, string before, string after)
    {
        if (string.Equals(words, after, StringComparison.Ordinal))
        {
            return !string.Equals(before, after, StringComparison.Ordinal);
        }
        var gained = BigramsOf(after).Except(BigramsOf(before)).ToHashSet();
        var wanted = BigramsOf(words);
        var common = wanted.Count(gained.Contains);
        return common >= LeastInCommon
            && (common >= HalfArrived * wanted.Length || common >= MostlyTheirs * gained.Count);
    }

    /// <summary>Whether the words, every one of them in its order, stand in a text that did not have them before.</summary>
    public static bool Pasted(string words, string before, string after) =>
        after.Contains(words, StringComparison.Ordinal) && !before.Contains(words, StringComparison.Ordinal);

    private static ImmutableArray<int> BigramsOf(string text) => Bigrams.Of(FoldedText.Joined(text));
}
