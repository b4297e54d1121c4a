using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Marks (检索标记): who may read, when, where, as terms beside the bigrams. Their upper half is of the private range of
/// Unicode, which no folded text has; two that happen to fall together only cost a look, because what counts is compared
/// again.
/// </summary>
internal static class SearchMarks
{
    private const uint First = 0xE000_0000;
    private const uint Many = 0x1900_0000;

    public static int Reader(string reader) => Of("reader", reader);

    /// <summary>The reader in a month, counted from the year 0.</summary>
    public static int Month(string reader, int month) =>
        Of("month", string.Create(CultureInfo.InvariantCulture, $"{month} {reader}"));

    public static int Body(BodyCode body) => Of("body", body.Value);

    public static int Category(ReportCategory category) => Of("category", category.ToString());

    public static int Urgency(Urgency urgency) => Of("urgency", urgency.ToString());

    /// <summary>A text, by its hash in lower-case hexadecimal.</summary>
    public static int Text(string hash) => Of("text", hash);

    /// <summary>The month of a moment, in UTC.</summary>
    public static int MonthOf(DateTimeOffset moment) => (moment.UtcDateTime.Year * 12) + moment.UtcDateTime.Month - 1;

    /// <summary>The first moment of a month.</summary>
    public static DateTimeOffset StartOf(int month) => new(month / 12, (month % 12) + 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static int Of(string kind, string value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(kind + ' ' + value), hash);
        return unchecked((int)(First + (BinaryPrimitives.ReadUInt32BigEndian(hash) % Many)));
    }
}
