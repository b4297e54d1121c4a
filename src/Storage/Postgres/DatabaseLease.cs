using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The right to be on a database (占用), alone or with one's cluster: session advisory locks, freed by the server.</summary>
/// <remarks>
/// It guards against processes started by mistake: a second gateway beside one that must be alone, another cluster, a build
/// that speaks differently. What keeps the record right even then is the version check of every append.
/// </remarks>
public sealed partial class DatabaseLease : IAsyncDisposable
{
    /// <summary>Number of the advisory lock: the letters ZXL and a one.</summary>
    public const long Number = 0x5A584C_01;

    private const int Patience = 3;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly NpgsqlDataSource pool;
    private readonly LeaseManner manner;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource ending = new();
    private readonly Task keeping;
    private NpgsqlConnection session;

    private DatabaseLease(
        NpgsqlDataSource pool,
        LeaseManner manner,
        NpgsqlConnection first,
        TimeProvider time,
        ILogger logger
    )
    {
        this.pool = pool;
        this.manner = manner;
        session = first;
        this.time = time;
        this.logger = logger;
        Lost = lost.Token;
        keeping = KeepAsync();
    }

    /// <summary>Cancelled when somebody else took the database while its server was away: stop at once.</summary>
    public CancellationToken Lost { get; }

    /// <summary>Takes the lease, or says who has it.</summary>
    /// <param name="pool">Pool of the service role.</param>
    /// <param name="manner">Alone, or together with a cluster.</param>
    /// <param name="time">Says when to look whether it is still held.</param>
    /// <param name="logger">Told when it is in danger.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">Somebody holds it who does not share it.</exception>
    public static async Task<DatabaseLease> TakeAsync(
        NpgsqlDataSource pool,
        LeaseManner manner,
        TimeProvider time,
        ILogger<DatabaseLease> logger,
        CancellationToken cancellation = default
    )
    {
        // A process killed a moment ago may still have a session that the server has not noticed.
        var first = await ServerPatience.Starting.ExecuteAsync(
            async token => await LeaseSession.OpenAsync(pool, manner, token),
            cancellation
        );
        return new DatabaseLease(pool, manner, first, time, logger);
    }

    /// <summary>Gives the lease back.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await keeping;
        await LeaseSession.EndAsync(session);
        ending.Dispose();
        lost.Dispose();
    }

    /// <summary>The session dies with a restart of the server; then the lock is taken again.</summary>
    private async Task KeepAsync()
    {
        using var timer = new PeriodicTimer(Look, time);
        var refused = 0;
        try
        {
            while (refused < Patience)
            {
                await timer.WaitForNextTickAsync(ending.Token);
                refused = await LookAsync() ? 0 : refused + 1;
            }

            await lost.CancelAsync();
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // Given back.
        }
    }

    /// <summary>Takes the lock again if its session is gone; false when another session has it.</summary>
    private async Task<bool> LookAsync()
    {
        if (await LeaseSession.IsAliveAsync(session, ending.Token))
        {
            return true;
        }

        try
        {
            var next = await LeaseSession.OpenAsync(pool, manner, ending.Token);
            await session.DisposeAsync();
            session = next;
            return true;
        }
        catch (DatabaseRefusedException error)
        {
            LogLost(logger, error);
            return false;
        }
        catch (NpgsqlException error)
        {
            LogAway(logger, error); // Nobody can take the lock while the server is away.
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "数据库已被占用；若持续如此，本进程将停止。")]
    private static partial void LogLost(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库暂不可用，等待重新取得独占。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
