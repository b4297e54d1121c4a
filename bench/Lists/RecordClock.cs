using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// A clock (时钟) that goes on from the last act of a record: what was told as a year that has passed is read as if that year
/// had just ended, else today's lists of it would be empty.
/// </summary>
internal sealed class RecordClock : TimeProvider
{
    private readonly DateTimeOffset from;
    private readonly long began;

    private RecordClock(DateTimeOffset from) => (this.from, began) = (from, GetTimestamp());

    /// <summary>The clock of a record.</summary>
    public static async Task<RecordClock> Of(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync();
        return new(
            new DateTimeOffset(
                await connection.ExecuteScalarAsync<DateTime>("SELECT max(at) FROM record.receipts", commandTimeout: 0)
            )
        );
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => from + GetElapsedTime(began);
}
