using Dapper;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// What a restored record takes before anybody acts on it (恢复善后): screens have read notices and papers bear numbers that it may no longer
/// know. All of it in one transaction.
/// </summary>
/// <param name="owner">Pool of the owner; the service may not.</param>
/// <param name="time">Says when.</param>
public sealed class Restoration(NpgsqlDataSource owner, TimeProvider time)
{
    private const string LastAct = "SELECT max(committed_at) FROM record.events";

    private const string OpenEpoch = """
        INSERT INTO record.feed_epochs (server, reason) VALUES (record.server(), @reason) RETURNING epoch
        """;

    private const string Keep = """
        INSERT INTO record.restorations (restored_at, reaches, epoch, margin, first_year, last_year)
        VALUES (@now, @reaches, @epoch, @margin, @firstYear, @lastYear)
        RETURNING number
        """;

    private const string LeaveOut = """
        WITH given AS (
            UPDATE record.counters SET value = value + @margin
            WHERE record.is_of_years(key, @firstYear, @lastYear)
            RETURNING key, value
        )
        INSERT INTO record.voided_numbers (register, first, last, restoration)
        SELECT key, value - @margin + 1, value, @restoration FROM given
        """;

    private const string EndSessions = "UPDATE identity.sessions SET ended_at = @now WHERE ended_at IS NULL";

    /// <summary>Opens a new feed epoch, leaves out numbers in every register, ends all sessions.</summary>
    /// <param name="reaches">The last moment that the record has; none where only the record itself can say.</param>
    /// <param name="margin">How many numbers each register leaves out per hour that may have been lost.</param>
    /// <param name="cancellation">Gives up; nothing has happened then.</param>
    public async Task<Restored> Run(DateTimeOffset? reaches, int margin, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(margin, 1);
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var now = time.GetUtcNow();
        var last = reaches ?? await connection.ExecuteScalarAsync<DateTime?>(LastAct) ?? now;
        var hours = Math.Max(1, (int)Math.Ceiling((now - last).TotalHours));
        var reason = $"从备份恢复，到 {ChinaTime.Of(last):yyyy-MM-dd HH:mm:ss}";
        var epoch = await connection.ExecuteScalarAsync<int>(OpenEpoch, new { reason });
        var kept = new
        {
            now = now.UtcDateTime,
            reaches = last.UtcDateTime,
            epoch,
            margin = checked(margin * hours),
            firstYear = Math.Min(ChinaTime.DayOf(last).Year, ChinaTime.DayOf(now).Year),
            lastYear = Math.Max(ChinaTime.DayOf(last).Year, ChinaTime.DayOf(now).Year),
        };
        var restoration = await connection.ExecuteScalarAsync<int>(Keep, kept);
        var registers = await connection.ExecuteAsync(
            LeaveOut,
            new
            {
                kept.margin,
                kept.firstYear,
                kept.lastYear,
                restoration,
            }
        );
        var sessions = await connection.ExecuteAsync(EndSessions, new { kept.now });
        await transaction.CommitAsync(cancellation);
        return new Restored(last, epoch, kept.margin, registers, sessions);
    }
}

/// <summary>What a restoration did (恢复结果).</summary>
/// <param name="Reaches">The moment of the last act that the record has.</param>
/// <param name="Epoch">The feed epoch opened.</param>
/// <param name="Margin">How many numbers each register left out.</param>
/// <param name="Registers">In how many registers at once; those that begin later this year do so when they begin.</param>
/// <param name="Sessions">How many sessions ended.</param>
public sealed record Restored(DateTimeOffset Reaches, int Epoch, int Margin, int Registers, int Sessions);
