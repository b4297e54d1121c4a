using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>Where a page of what waits ended (待办翻页位置): the place of its last row in the order of a desk.</summary>
/// <param name="Rank">急件在前.</param>
/// <param name="HandleBy">应办时刻.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Stream">The report, joint task or commission.</param>
/// <param name="Place">Which of its rows.</param>
public sealed record TodoKey(int Rank, DateTimeOffset HandleBy, DateTimeOffset Since, Guid Stream, int Place)
{
    private const int MostCharacters = 160;

    /// <summary>Before the first row.</summary>
    public static TodoKey First { get; } = new(-1, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, Guid.Empty, -1);

    /// <summary>Reads what <see cref="ToString"/> wrote; nothing means the first page.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TodoKey? key)
    {
        key = First;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }
        key = null;
        if (text.Length > MostCharacters || !Base64Url.IsValid(text))
        {
            return false;
        }
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        if (
            parts.Length != 5
            || !TryNumber(parts[0], out var rank)
            || !TryMoment(parts[1], out var handleBy)
            || !TryMoment(parts[2], out var since)
            || !Guid.TryParseExact(parts[3], "N", out var stream)
            || !TryNumber(parts[4], out var place)
        )
        {
            return false;
        }
        key = new(rank, handleBy, since, stream, place);
        return true;
    }

    /// <summary>Opaque to clients, safe in an address.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Rank}.{HandleBy.UtcTicks}.{Since.UtcTicks}.{Stream:N}.{Place}"
                )
            )
        );

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryMoment(string text, out DateTimeOffset moment)
    {
        var known =
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks;
        moment = known ? new(ticks, TimeSpan.Zero) : default;
        return known;
    }
}
