using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Search;

/// <summary>
/// Bigrams (二元字组): every two neighbouring characters of a folded text, packed into one integer, the first in the upper
/// half. A two-character word stands in a text exactly if its bigram does.
/// </summary>
public static class Bigrams
{
    /// <summary>The different bigrams, sorted; none over the gap between two words.</summary>
    public static ImmutableArray<int> Of(string folded)
    {
        var found = new HashSet<int>(folded.Length);
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (folded[at] != FoldedText.Gap && folded[at + 1] != FoldedText.Gap)
            {
                found.Add(Pack(folded[at], folded[at + 1]));
            }
        }
        return [.. found.Order()];
    }

    /// <summary>
    /// Jaccard share of two sets, sorted and without repetition: how many they have in common of all that they have.
    /// </summary>
    /// <returns>From 0 to 1; 0 where both are empty.</returns>
    public static double Share(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var (common, one, other) = (0, 0, 0);
        while (one < first.Length && other < second.Length)
        {
            var order = first[one].CompareTo(second[other]);
            common += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        var all = first.Length + second.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }

    private static int Pack(char first, char second) => unchecked((first << 16) | second);
}
