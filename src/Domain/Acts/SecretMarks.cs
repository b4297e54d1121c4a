using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// Secret marks (国家秘密标志): 绝密, 机密, 秘密 as they are put on papers, with ★, with years, in the mark field, in brackets
/// or alone on a line, however they are spaced. This network may not hold such papers (DOMAIN §3.1), so a text that bears a
/// mark is refused before anything is kept of it. The words inside a sentence (商业秘密, 保守国家秘密) are no mark.
/// </summary>
public static partial class SecretMarks
{
    private const string Gap = @"[ \t·・._\-]{0,8}";
    private const string Level = "(?:绝" + Gap + "密|机" + Gap + "密|秘" + Gap + "密)";
    private const string Marked = Level + "(?>(?:级|件|文件|材料|资料|电报)?)";
    private const string Open = @"[(\[{【〔〈《<「『""'“‘]";
    private const string Close = @"[)\]}】〕〉》>」』""'”’]";
    private const string Count = "(?:[0-9]{1,3}|[一二两三四五六七八九十百]{1,5})";

    // 保守秘密十年 speaks of a secret, 机密十年 marks one.
    private const string SpokenOf =
        "(?<!(?:商业|国家|工作|技术|企业|个人|军事|科技|核心|公司|家族|家庭|保守|保护|泄露|泄漏|窃取|知悉|接触|涉及|守住|揭开|的)"
        + @"[ \t]{0,8})";

    // Nothing but signs and spaces up to the end of the line on that side.
    private const string Bare = @"[^\p{L}\p{N}\n]{0,20}";

    private const RegexOptions Lines = RegexOptions.Multiline | RegexOptions.CultureInvariant;
    private const int Patience = 2000;

    // Each slice begins a little before the last one ended, so that no mark is cut in two.
    private const int Slice = 64 * 1024;
    private const int Overlap = 256;

    /// <summary>Why the text is not taken in; none if it bears no mark.</summary>
    public static Refusal? FaultOf(string text) => StandIn(text) ? Refusals.SecretMark : null;

    /// <summary>Whether the text bears a mark.</summary>
    public static bool StandIn(string text)
    {
        if (!text.Contains('密', StringComparison.Ordinal))
        {
            return false;
        }
        var plain = Plainly(text);
        return Starred().IsMatch(plain)
            || Dated().IsMatch(plain)
            || InItsField().IsMatch(plain)
            || Alone().IsMatch(plain)
            || Bracketed().IsMatch(plain)
            || Apart().IsMatch(plain);
    }

    /// <summary>The same for a text of any length, such as a file: slice by slice.</summary>
    public static bool StandAnywhereIn(string text)
    {
        for (var at = 0; at < text.Length; at += Slice - Overlap)
        {
            if (StandIn(text.Substring(at, Math.Min(Slice, text.Length - at))))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Full-width, traditional and joined forms as one, without what has no width; every line ends in one way. The
    /// framework's own folding of forms does nothing where it runs without cultures.
    /// </summary>
    private static string Plainly(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            {
                plain.Append(Plainly(rune).ToString());
            }
        }
        return plain.ToString();
    }

    private static Rune Plainly(Rune rune) =>
        rune.Value switch
        {
            >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFEE0),
            '絕' => new Rune('绝'),
            '機' => new Rune('机'),
            '祕' => new Rune('秘'),
            '\r' or '\f' or 0x2028 or 0x2029 => new Rune('\n'),
            _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator => new Rune(' '),
            _ => rune,
        };

    // 机密★1年, 绝密 ★, ★秘密; a plain asterisk needs its time beside it.
    [GeneratedRegex(
        Marked
            + @"\s{0,8}"
            + Close
            + @"?\s{0,8}(?:[★☆✩✪✫✬✭✮✯✰⭐⋆]|\*{1,4}\s{0,8}(?:"
            + Count
            + "|长期|永久|$))|[★☆✩✪✫✬✭✮✯✰⭐⋆]"
            + @"\s{0,8}"
            + Level,
        Lines,
        Patience
    )]
    private static partial Regex Starred();

    // 机密10年, 秘密(6个月), 绝密 长期.
    [GeneratedRegex(
        SpokenOf
            + Marked
            + @"[ \t:·\-—(\[【〔]{0,8}(?:"
            + Count
            + @"[ \t]{0,4}(?:年|个?月|天|日)(?![来前后间内多余以里之度])|(?:长期|永久)[ \t]{0,4}(?:"
            + Close
            + "|$))",
        Lines,
        Patience
    )]
    private static partial Regex Dated();

    // 密级：机密; but 密级分为绝密、机密、秘密 explains.
    [GeneratedRegex(
        @"(?:密[ \t]{0,8}级|保密(?:等级|级别|程度)|涉密(?:等级|级别|程度)|密级标识)[ \t]{0,8}(?:[:=|]|为|是|-|—)?[ \t]{0,8}"
            + Open
            + "?"
            + @"[ \t]{0,8}"
            + Level
            + "(?>级?)(?![、,和或及与级等以])",
        Lines,
        Patience
    )]
    private static partial Regex InItsField();

    [GeneratedRegex("^" + Bare + Marked + Bare + "$", Lines, Patience)]
    private static partial Regex Alone();

    // 【机密】关于……, or ……的报告(秘密) at the end of a line.
    [GeneratedRegex(
        "^"
            + Bare
            + Open
            + @"[ \t]{0,8}"
            + Marked
            + @"[ \t]{0,8}"
            + Close
            + "|"
            + Open
            + @"[ \t]{0,8}"
            + Marked
            + @"[ \t]{0,8}"
            + Close
            + @"[ \t]{0,8}$",
        Lines,
        Patience
    )]
    private static partial Regex Bracketed();

    // 份号000001 机密 特急: a word by itself; at the beginning of a line a colon sets it apart too.
    [GeneratedRegex(
        @"(?:^|(?<=[ \t]))" + SpokenOf + Marked + @"(?=[ \t]|$)|^[ \t]{0,8}" + Marked + @"[ \t]{0,8}[:|/]",
        Lines,
        Patience
    )]
    private static partial Regex Apart();
}
