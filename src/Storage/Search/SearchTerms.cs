using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>A query as the index understands it (检索项).</summary>
/// <param name="Terms">What every row must have: bigrams of the words, and what never changes of a report.</param>
/// <param name="Literal">Words that their bigrams do not prove: of one character, or of three and more.</param>
internal sealed record SearchTerms(int[] Terms, string[] Literal)
{
    public static SearchTerms Of(SearchQuery query)
    {
        var words = SearchRules.WordsOf(query);
        var terms = words.SelectMany(word => Bigrams.Of(word)).ToHashSet();
        if (query.Body is { } body)
        {
            terms.Add(SearchMarks.Body(body));
        }
        if (query.Category is { } category)
        {
            terms.Add(SearchMarks.Category(category));
        }
        if (query.Urgency is { } urgency)
        {
            terms.Add(SearchMarks.Urgency(urgency));
        }
        return new([.. terms], [.. words.Where(word => word.Length != 2)]);
    }

    /// <summary>Who asks, within the window: a mark per key and month, or per key where the window has no beginning.</summary>
    public static int[] Scopes(ImmutableArray<string> keys, SearchWindow window) =>
        window.First is null
            ? [.. keys.Select(SearchMarks.Reader)]
            : [.. keys.SelectMany(key => window.Months.Select(month => SearchMarks.Month(key, month)))];
}
