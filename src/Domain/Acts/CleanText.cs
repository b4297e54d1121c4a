using System.Buffers;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Clean text (干净的文本): whole characters only, none invisible except line breaks and tabs.</summary>
public static class CleanText
{
    // All that needs a closer look; most texts hold none of it.
    private static readonly SearchValues<char> Invisible = SearchValues.Create([
        .. Enumerable.Range(char.MinValue, char.MaxValue).Select(code => (char)code).Where(IsInvisible),
    ]);

    /// <summary>What is wrong with the text; none if it is clean.</summary>
    public static Refusal? FaultOf(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.AsSpan().ContainsAny(Invisible)
            ? FirstFaultOf(text)
            : null;

    private static Refusal? FirstFaultOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                return Refusals.BrokenText;
            }
            else if (IsInvisible(c))
            {
                return Refusals.ControlCharacter;
            }
        }
        return null;
    }

    /// <summary>Control characters other than tab and line breaks, and the marks that reverse the reading direction.</summary>
    private static bool IsInvisible(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
