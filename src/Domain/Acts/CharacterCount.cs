using System.Buffers;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// Character count (字数): Unicode characters, a surrogate pair counted once. Every paper is counted several times on its way, so
/// whole stretches are compared at once instead of character by character.
/// </summary>
public static class CharacterCount
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    // Every white space of Unicode; none is outside the basic plane.
    private static readonly SearchValues<char> Spaces = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"
    );

    /// <summary>All characters; half a pair that stands alone counts as one.</summary>
    public static int All(ReadOnlySpan<char> text)
    {
        var many = text.Length;
        for (var rest = Surrogates(text); rest.Length > 1; rest = Surrogates(rest[1..]))
        {
            if (char.IsSurrogatePair(rest[0], rest[1]))
            {
                many--;
                rest = rest[1..];
            }
        }
        return many;
    }

    /// <summary>字数 as offices count it: without white space.</summary>
    public static int Printed(ReadOnlySpan<char> text)
    {
        var many = All(text);
        for (var at = text.IndexOfAny(Spaces); at >= 0; at = text.IndexOfAny(Spaces))
        {
            many--;
            text = text[(at + 1)..];
        }
        return many;
    }

    // What follows from the first surrogate on.
    private static ReadOnlySpan<char> Surrogates(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange(FirstSurrogate, LastSurrogate);
        return at < 0 ? [] : text[at..];
    }
}
