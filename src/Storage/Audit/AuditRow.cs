using System.Globalization;
using System.Text;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;
using HashChain = ZhengXie.Linked.Storage.Record.Chain;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>An entry in its place in a chain (审计行).</summary>
/// <param name="Month">First day of the month, in China, in which it was written.</param>
/// <param name="Chain">The chain.</param>
/// <param name="Place">Its place in the chain, from 1.</param>
/// <param name="Number">Its number in the whole audit.</param>
/// <param name="Entry">What it says.</param>
internal sealed record AuditRow(DateOnly Month, Guid Chain, long Place, long Number, AuditEntry Entry)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>The month in which a moment falls.</summary>
    public static DateOnly MonthOf(DateTimeOffset at)
    {
        var day = ChinaTime.DayOf(at);
        return day.AddDays(1 - day.Day);
    }

    /// <summary>The hash over the row before and all that stands in this one.</summary>
    public byte[] Link(ChainAlgorithm algorithm, byte[] before) => HashChain.Link(algorithm, before, Bytes());

    // The same in the script that carried the older entries over, and in the exported files.
    private byte[] Bytes() =>
        Encoding.UTF8.GetBytes(
            string.Join(
                ',',
                Fields().Select(field => field is null ? "-" : $"{Encoding.UTF8.GetByteCount(field)}:{field}")
            )
        );

    private IEnumerable<string?> Fields() =>
        [
            Month.ToString("yyyy-MM-dd", Plain),
            Chain.ToString(),
            Place.ToString(Plain),
            Number.ToString(Plain),
            ((Entry.At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(Plain),
            Entry.Action,
            Entry.Outcome,
            Entry.Person?.ToString(),
            Entry.For?.ToString(),
            Entry.Posts,
            Entry.Account,
            Entry.Session?.ToString(),
            Entry.Address,
            Entry.Subject,
            Entry.Body?.Value,
        ];
}
