using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The right to be the only gateway on a database (独占): a session advisory lock, freed by the server.</summary>
/// <remarks>
/// Held by the engines <c>Local</c> and <c>Cohosted</c>. It guards against a second gateway started by mistake; what keeps
/// the record right even then is the version check of every append.
/// </remarks>
public sealed partial class DatabaseLease : IAsyncDisposable
{
    /// <summary>Number of the advisory lock: the letters ZXL and a one.</summary>
    public const long Number = 0x5A584C_01;

    private const int Patience = 3;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly NpgsqlDataSource pool;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource ending = new();
    private readonly Task keeping;
    private NpgsqlConnection session;

    private DatabaseLease(NpgsqlDataSource pool, NpgsqlConnection first, TimeProvider time, ILogger logger)
    {
        this.pool = pool;
        session = first;
        this.time = time;
        this.logger = logger;
        keeping = KeepAsync();
    }

    /// <summary>Cancelled when another gateway took the database while its server was away: stop at once.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>Takes the lease, or says who has it.</summary>
    /// <exception cref="DatabaseRefusedException">Another gateway holds it.</exception>
    public static async Task<DatabaseLease> TakeAsync(
        NpgsqlDataSource pool,
        TimeProvider time,
        ILogger<DatabaseLease> logger,
        CancellationToken cancellation = default
    )
    {
        // A gateway killed a moment ago may still have a session that the server has not noticed.
        var first = await ServerPatience.Starting.ExecuteAsync(
            async token => await LeaseSession.OpenAsync(pool, Number, token),
            cancellation
        );
        return new DatabaseLease(pool, first, time, logger);
    }

    /// <summary>Gives the lease back.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await keeping;
        await LeaseSession.EndAsync(session, Number);
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
            var next = await LeaseSession.OpenAsync(pool, Number, ending.Token);
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

    [LoggerMessage(Level = LogLevel.Critical, Message = "另一个网关占用了数据库；若持续如此，本网关将停止。")]
    private static partial void LogLost(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库暂不可用，等待重新取得独占。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
