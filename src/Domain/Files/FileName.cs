using System.Text;
using ZhengXie.Linked.Contracts.Files;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>File name (文件名) as it is kept and given back: it can do no harm on any reader's machine.</summary>
public static class FileName
{
    /// <summary>Characters of a name, its ending included.</summary>
    public const int MostCharacters = 120;

    private const string Nameless = "附件";
    private const string Forbidden = "<>:\"|?*/\\";

    /// <summary>The last part of the given name, without what file systems forbid, with the ending of its kind.</summary>
    public static string Clean(string? given, FileKind kind)
    {
        var ending = FileKinds.EndingOf(kind);
        var name = given ?? "";
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(name.EnumerateRunes().Where(IsPlain).Select(rune => rune.ToString()));
        var stem = WithoutEnding(plain.Normalize(NormalizationForm.FormC)).Trim(' ', '.', '\u3000');
        if (stem.Length == 0)
        {
            stem = Nameless;
        }
        return Shorten(stem, MostCharacters - ending.Length) + ending;
    }

    private static bool IsPlain(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune)
            is not (
                System.Globalization.UnicodeCategory.Control
                or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator
            )
        && !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));

    /// <summary>Only a short ASCII ending is one; 第3.2节 has none.</summary>
    private static string WithoutEnding(string name)
    {
        var dot = name.LastIndexOf('.');
        var isEnding =
            dot >= 0 && name.Length - dot is > 1 and <= 5 && name.AsSpan(dot + 1).IndexOfAnyExcept(Letters) < 0;
        return isEnding ? name[..dot] : name;
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    /// <summary>Never cuts a character in two.</summary>
    private static string Shorten(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
