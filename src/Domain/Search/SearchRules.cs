using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Search;

/// <summary>Rules of searching (检索规范): what may be asked. Whatever is typed is words to look for, never a language.</summary>
public static class SearchRules
{
    /// <summary>The most characters that may be typed.</summary>
    public const int MostCharacters = 100;

    /// <summary>The most words.</summary>
    public const int MostWords = 8;

    /// <summary>The most characters of the name of a saved search.</summary>
    public const int MostNameCharacters = 40;

    private const int LeastCharacters = 2;

    /// <summary>What is wrong with the query, if anything.</summary>
    public static Refusal? Check(SearchQuery query)
    {
        if (Plain.Optional(query.Words, MostCharacters, "words") is { } refusal)
        {
            return refusal;
        }
        if (query.From is { } from && query.Until is { } until && until < from)
        {
            return Refusals.SearchDates;
        }
        var words = WordsOf(query);
        return words.IsEmpty ? CheckWordless(query)
            : words.Length > MostWords ? Refusals.SearchTooManyWords
            : words.All(word => CharacterCount.All(word) < LeastCharacters) ? Refusals.SearchTooShort
            : null;
    }

    /// <summary>What is wrong with a search that shall be saved, if anything.</summary>
    public static Refusal? Check(SavedSearchRequest request) =>
        (Plain.IsBlank(request.Name) ? Refusals.Missing.At("name") : null)
        ?? Plain.Line(request.Name, MostNameCharacters, "name")
        ?? Check(request.Query);

    /// <summary>The different words, folded as texts are.</summary>
    public static ImmutableArray<string> WordsOf(SearchQuery query) =>
        [.. FoldedText.WordsOf(query.Words ?? "").Distinct(StringComparer.Ordinal)];

    // Signs alone, such as a row of stars, are no words; a filter is enough where nothing was typed at all.
    private static Refusal? CheckWordless(SearchQuery query) =>
        !Plain.IsBlank(query.Words) ? Refusals.SearchTooShort
        : query with { Words = null } == new SearchQuery() ? Refusals.SearchEmpty
        : null;
}
