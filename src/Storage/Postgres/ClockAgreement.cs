using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>
/// Agreement of clocks (对时): the machine's clock and the database server's, read at one moment. The rules take the
/// machine's; processes on machines that disagree would fix due moments that contradict each other.
/// </summary>
/// <param name="Ours">The machine's clock, half-way through the question.</param>
/// <param name="Theirs">The server's clock.</param>
public sealed record ClockAgreement(DateTimeOffset Ours, DateTimeOffset Theirs)
{
    /// <summary>From here on an operator is told.</summary>
    public static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(10);

    /// <summary>From here on nothing must be written.</summary>
    public static readonly TimeSpan Unbearable = TimeSpan.FromSeconds(60);

    /// <summary>How far they are apart, whichever is ahead.</summary>
    public TimeSpan Apart => (Ours - Theirs).Duration();

    /// <summary>Reads both clocks.</summary>
    /// <param name="pool">Pool of any role.</param>
    /// <param name="machine">The machine's clock, not the one that tests give to the rules.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<ClockAgreement> Read(
        NpgsqlDataSource pool,
        TimeProvider machine,
        CancellationToken cancellation
    )
    {
        await using var connection = await pool.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand("SELECT clock_timestamp()", connection);
        var (asked, mark) = (machine.GetUtcNow(), machine.GetTimestamp());
        var theirs = (DateTime)(await command.ExecuteScalarAsync(cancellation))!;
        return new(asked + (machine.GetElapsedTime(mark) / 2), new DateTimeOffset(theirs));
    }

    /// <summary>Refuses a start with a clock that is unbearably off.</summary>
    /// <exception cref="DatabaseRefusedException">It is; the message says both times, as in Beijing.</exception>
    public static async Task Require(NpgsqlDataSource pool, TimeProvider machine, CancellationToken cancellation)
    {
        var read = await Read(pool, machine, cancellation);
        if (read.Apart > Unbearable)
        {
            throw DatabaseRefusals.ClockOff(read.Ours, read.Theirs);
        }
    }
}
