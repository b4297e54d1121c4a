using System.Text;

namespace ZhengXie.Linked.Domain.Search;

/// <summary>
/// Folded text (归一文本): how texts and what is asked are compared. Full-width letters and digits count as narrow ones,
/// capitals as small ones; whatever is neither letter nor digit parts words, except the hyphen inside a paper number.
/// </summary>
public static class FoldedText
{
    /// <summary>What stands between words.</summary>
    public const char Gap = ' ';

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthBy = FirstFullWidth - '!';

    /// <summary>The words of the text, each parted from the next by one <see cref="Gap"/>; none at either end.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var parted = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Belongs(text, at))
            {
                parted = folded.Length > 0;
                continue;
            }
            if (parted)
            {
                folded.Append(Gap);
                parted = false;
            }
            folded.Append(char.ToLowerInvariant(Narrow(text[at])));
        }
        return folded.ToString();
    }

    /// <summary>The words of the text, in order, repeated ones too.</summary>
    public static string[] WordsOf(string text) => Of(text).Split(Gap, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text with nothing between its words: for comparing whole texts, however they are punctuated.</summary>
    public static string Joined(string text) => Of(text).Replace(Gap.ToString(), "", StringComparison.Ordinal);

    private static bool Belongs(string text, int at)
    {
        var letter = Narrow(text[at]);
        if (letter == '-')
        {
            return at > 0
                && at + 1 < text.Length
                && char.IsAsciiLetterOrDigit(Narrow(text[at - 1]))
                && char.IsAsciiLetterOrDigit(Narrow(text[at + 1]));
        }
        return char.IsSurrogate(letter) ? IsRareLetter(text, at) : char.IsLetterOrDigit(letter);
    }

    // Rare characters of names stand as pairs; both halves belong to the word.
    private static bool IsRareLetter(string text, int at)
    {
        var first = char.IsLowSurrogate(text[at]) ? at - 1 : at;
        return Rune.TryGetRuneAt(text, Math.Max(first, 0), out var rune) && Rune.IsLetterOrDigit(rune);
    }

    private static char Narrow(char letter) =>
        letter is >= FirstFullWidth and <= LastFullWidth ? (char)(letter - FullWidthBy) : letter;
}
