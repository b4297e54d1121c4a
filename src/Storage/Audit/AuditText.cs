using System.Text;
using ZhengXie.Linked.Contracts.Audit;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// What may stand in an entry (审计文字): an address or an id comes from outside and may be anything. It is cut to length,
/// what cannot be written or seen becomes a question mark, and moments are kept to the microsecond, as PostgreSQL does.
/// </summary>
internal static class AuditText
{
    private const int Longest = 300;

    public static AuditEntry Clean(AuditEntry entry) =>
        entry with
        {
            At = new(entry.At.UtcTicks - (entry.At.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
            Action = Clean(entry.Action)!,
            Outcome = Clean(entry.Outcome)!,
            Account = Clean(entry.Account),
            Address = Clean(entry.Address),
            Subject = Clean(entry.Subject),
            Posts = Clean(entry.Posts),
        };

    private static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }
            clean.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? "?" : rune.ToString());
        }
        return clean.ToString();
    }
}
