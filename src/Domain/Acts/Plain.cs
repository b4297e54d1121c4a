using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Plain text (纯文本): the bounds of what people may type.</summary>
public static class Plain
{
    /// <summary>Whether there is nothing to read: no text, or only white space and joiners of no width.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text) =>
        text is null
        || text.EnumerateRunes()
            .All(rune => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);

    /// <summary>Text of any length that is clean and bears no mark of a state secret.</summary>
    public static Refusal? Characters(string text, string field) =>
        (CleanText.FaultOf(text) ?? SecretMarks.FaultOf(text))?.At(field);

    /// <summary>A single line of at most so many characters; it may be empty.</summary>
    public static Refusal? Line(string text, int most, string field) =>
        text.AsSpan().ContainsAny('\n', '\r', '\t') ? Refusals.ControlCharacter.At(field) : Optional(text, most, field);

    /// <summary>A passage of at most so many characters; a blank one is missing.</summary>
    public static Refusal? Passage(string? text, int most, string field) =>
        IsBlank(text) ? Refusals.Missing.At(field) : Optional(text, most, field);

    /// <summary>A passage of at most so many characters, or nothing.</summary>
    public static Refusal? Optional(string? text, int most, string field) =>
        text is null
            ? null
            : Characters(text, field) ?? (CharacterCount.All(text) > most ? Refusals.TooLong(most).At(field) : null);
}
