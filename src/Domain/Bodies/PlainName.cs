using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>What may be a name (名称): one line of readable text.</summary>
public static class PlainName
{
    /// <summary>
    /// Whether the text is well-formed, not blank, at most <paramref name="longest"/> characters, free of control
    /// characters and of blanks at its ends.
    /// </summary>
    public static bool Allows(string? text, int longest) =>
        !string.IsNullOrWhiteSpace(text)
        && text.Length <= longest
        && text.Trim().Length == text.Length
        && !text.Any(char.IsControl)
        && CleanText.FaultOf(text) is null;
}
