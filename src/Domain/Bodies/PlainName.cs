using System.Buffers;
using System.Text;

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
        && IsWellFormed(text);

    private static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var read) != OperationStatus.Done)
            {
                return false;
            }
            rest = rest[read..];
        }
        return true;
    }
}
