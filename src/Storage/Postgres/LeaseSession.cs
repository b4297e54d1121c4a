using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>One database session that holds the advisory locks of a lease.</summary>
internal static class LeaseSession
{
    /// <summary>First half of the locks by which the processes of one cluster know each other.</summary>
    public const int Clusters = 0x5A584C_03;

    private const string Sessions = """
        SELECT format('%s, %s, %s', application_name, coalesce(client_addr::text, 'local'), backend_start)
        FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND granted
            AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """;

    private const string Holder = $"""
        {Sessions} AND objsubid = 1 AND (classid::bigint << 32 | objid::bigint) = @number
        ORDER BY backend_start LIMIT 1
        """;

    private const string Stranger = $"""
        {Sessions} AND objsubid = 2 AND classid::bigint = @clusters AND objid::bigint <> @key
        ORDER BY backend_start LIMIT 1
        """;

    /// <summary>Opens a session and takes the lease.</summary>
    /// <exception cref="DatabaseRefusedException">Somebody has it who does not share it; the message says who.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(
        NpgsqlDataSource pool,
        LeaseManner manner,
        CancellationToken cancellation
    )
    {
        var session = await pool.OpenConnectionAsync(cancellation);
        try
        {
            await (
                manner is LeaseManner.Together together
                    ? ShareAsync(session, together, cancellation)
                    : TakeAsync(session, cancellation)
            );
            return session;
        }
        catch
        {
            await EndAsync(session);
            throw;
        }
    }

    public static async Task<bool> IsAliveAsync(NpgsqlConnection session, CancellationToken cancellation)
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT 1", session);
            await command.ExecuteNonQueryAsync(cancellation);
            return true;
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException)
        {
            return false; // Broken: a closed connection answers with InvalidOperationException.
        }
    }

    /// <summary>Frees the locks; a pool would keep the session, and them with it, until somebody uses it again.</summary>
    public static async Task EndAsync(NpgsqlConnection session)
    {
        try
        {
            if (await IsAliveAsync(session, CancellationToken.None))
            {
                await session.ExecuteAsync("SELECT pg_advisory_unlock_all()");
            }
        }
        finally
        {
            await session.DisposeAsync();
        }
    }

    private static async Task TakeAsync(NpgsqlConnection session, CancellationToken cancellation)
    {
        var number = new { number = DatabaseLease.Number };
        if (await AskAsync<bool>(session, "SELECT pg_try_advisory_lock(@number)", number, cancellation))
        {
            return;
        }

        var stranger = await AskAsync<string?>(session, Stranger, Others(null), cancellation);
        throw stranger is null
            ? DatabaseRefusals.Held(await AskAsync<string?>(session, Holder, number, cancellation) ?? "?")
            : DatabaseRefusals.HeldByCluster(stranger);
    }

    // Locks first and looks then: of two that come at once and do not belong together, at least one sees the other.
    private static async Task ShareAsync(
        NpgsqlConnection session,
        LeaseManner.Together manner,
        CancellationToken cancellation
    )
    {
        await AskAsync<string>(
            session,
            "SELECT set_config('application_name', @Name, false)",
            new { manner.Name },
            cancellation
        );
        var number = new { number = DatabaseLease.Number };
        if (!await AskAsync<bool>(session, "SELECT pg_try_advisory_lock_shared(@number)", number, cancellation))
        {
            throw DatabaseRefusals.HeldAlone(await AskAsync<string?>(session, Holder, number, cancellation) ?? "?");
        }

        await AskAsync<bool>(
            session,
            "SELECT pg_try_advisory_lock_shared(@clusters, @key)",
            new { clusters = Clusters, key = manner.Key },
            cancellation
        );
        if (await AskAsync<string?>(session, Stranger, Others(manner.Key), cancellation) is { } stranger)
        {
            throw DatabaseRefusals.OtherCluster(manner, stranger);
        }
    }

    // In the list of locks both halves stand without a sign.
    private static object Others(int? key) =>
        new { clusters = (long)Clusters, key = key is { } own ? (long)unchecked((uint)own) : -1 };

    private static async Task<T> AskAsync<T>(
        NpgsqlConnection session,
        string query,
        object parameters,
        CancellationToken cancellation
    ) =>
        (
            await session.ExecuteScalarAsync<T>(
                new CommandDefinition(query, parameters, cancellationToken: cancellation)
            )
        )!;
}
