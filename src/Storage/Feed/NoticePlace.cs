using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>
/// Where a page of a person's notices ended (翻页位置): on each feed the number of the last one shown. The next page goes on
/// below these very numbers, whatever came meanwhile.
/// </summary>
/// <param name="Below">The numbers; a feed that is not named has shown nothing yet.</param>
public sealed record NoticePlace(ImmutableDictionary<string, long> Below)
{
    private const int LongestText = 8 * 1024;

    /// <summary>Above the newest.</summary>
    public static NoticePlace Newest { get; } = new(ImmutableDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>Reads what <see cref="ToString"/> wrote; nothing means the first page.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NoticePlace? place)
    {
        place = Newest;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }
        place = null;
        if (text.Length > LongestText || !Base64Url.IsValid(text))
        {
            return false;
        }
        var below = Newest.Below.ToBuilder();
        foreach (var part in Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(','))
        {
            var between = part.LastIndexOf('=');
            if (
                between < 1
                || !long.TryParse(
                    part[(between + 1)..],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                return false;
            }
            below[part[..between]] = number;
        }
        place = new(below.ToImmutable());
        return true;
    }

    /// <summary>Opaque to clients, safe in an address.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(
                string.Join(
                    ',',
                    Below
                        .OrderBy(one => one.Key, StringComparer.Ordinal)
                        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}={one.Value}"))
                )
            )
        );
}
