using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Where a page ended (翻页位置): the moment, report and item of its last row. The next page begins after that very row,
/// whatever was added meanwhile.
/// </summary>
/// <param name="At">The moment that the list is ordered by.</param>
/// <param name="Report">The report.</param>
/// <param name="Item">The leg or directive; 0 where rows are reports.</param>
public sealed record PageKey(DateTimeOffset At, Guid Report, int Item)
{
    /// <summary>Before the first row.</summary>
    public static PageKey Newest { get; } = new(DateTimeOffset.MaxValue, Guid.AllBitsSet, int.MaxValue);

    /// <summary>Reads what <see cref="ToString"/> wrote; nothing means the first page.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PageKey? key)
    {
        key = Newest;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }
        key = null;
        if (text.Length > 128 || !Base64Url.IsValid(text))
        {
            return false;
        }
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        if (
            parts.Length != 3
            || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            || ticks > DateTime.MaxValue.Ticks
            || !Guid.TryParseExact(parts[1], "N", out var report)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var item)
        )
        {
            return false;
        }
        key = new(new DateTimeOffset(ticks, TimeSpan.Zero), report, item);
        return true;
    }

    /// <summary>Opaque to clients, safe in an address.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Report:N}.{Item}"))
        );
}
