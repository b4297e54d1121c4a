using System.Text;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Plain text (纯文本): what people may type. No control characters but line breaks and tabs, no broken surrogates.</summary>
public static class Plain
{
    /// <summary>Whether every character may stand in the record.</summary>
    public static Refusal? Characters(string text, string field)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                return Refusals.CharactersInvalid.At(field);
            }
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t'))
            {
                return Refusals.CharactersInvalid.At(field);
            }
            index += rune.Utf16SequenceLength - 1;
        }
        return null;
    }

    /// <summary>A single line of at most so many characters; it may be empty.</summary>
    public static Refusal? Line(string text, int most, string field) =>
        text.AsSpan().ContainsAny('\n', '\r', '\t')
            ? Refusals.CharactersInvalid.At(field)
            : Characters(text, field) ?? (Length(text) > most ? Refusals.TooLong(most).At(field) : null);

    /// <summary>A passage of at most so many characters; white space alone is missing.</summary>
    public static Refusal? Passage(string? text, int most, string field) =>
        string.IsNullOrWhiteSpace(text) ? Refusals.Missing.At(field) : Optional(text, most, field);

    /// <summary>A passage of at most so many characters, or nothing.</summary>
    public static Refusal? Optional(string? text, int most, string field) =>
        text is null
            ? null
            : Characters(text, field) ?? (Length(text) > most ? Refusals.TooLong(most).At(field) : null);

    private static int Length(string text) => text.EnumerateRunes().Count();
}
