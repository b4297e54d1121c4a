using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>
/// An open record and the right to be on it (占用): opened in that order and closed in the other, so that the lease is never given
/// back while something of this process could still write.
/// </summary>
public sealed class LeasedRecord : IAsyncDisposable
{
    private readonly DatabaseLease lease;

    private LeasedRecord(RecordDatabase record, DatabaseLease lease)
    {
        Record = record;
        this.lease = lease;
    }

    /// <summary>The record.</summary>
    public RecordDatabase Record { get; }

    /// <summary>Cancelled when somebody else took the database while its server was away: stop at once.</summary>
    public CancellationToken Lost => lease.Lost;

    /// <summary>Opens the record as its manner of holding asks, and takes the lease on it; a failure leaves neither.</summary>
    /// <param name="options">Where the record is.</param>
    /// <param name="manner">Alone, or together with a cluster, whose members may do without the owner's role.</param>
    /// <param name="loggers">Told when either is in danger.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">The database is not fit, or somebody holds it who does not share it.</exception>
    public static async Task<LeasedRecord> OpenAsync(
        LinkedDatabaseOptions options,
        LeaseManner manner,
        ILoggerFactory loggers,
        CancellationToken cancellation = default
    )
    {
        var record =
            manner is LeaseManner.Together
                ? await RecordDatabase.JoinAsync(options, loggers, cancellation)
                : await RecordDatabase.OpenAsync(options, loggers, cancellation);
        try
        {
            var taken = await DatabaseLease.TakeAsync(
                record.Service,
                manner,
                TimeProvider.System,
                loggers.CreateLogger<DatabaseLease>(),
                cancellation
            );
            return new(record, taken);
        }
        catch
        {
            await record.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// What a process on it ends with: 1 where it had to stop though nobody asked it to, because its clock or its lease was gone.
    /// Whoever watches over it then starts it again.
    /// </summary>
    /// <param name="clock">The watch over the process's clock.</param>
    public int ExitCode(ClockWatch clock) => Lost.IsCancellationRequested || clock.HasStopped ? 1 : 0;

    /// <summary>Gives the lease back, then closes the record.</summary>
    public async ValueTask DisposeAsync()
    {
        await lease.DisposeAsync();
        await Record.DisposeAsync();
    }
}
