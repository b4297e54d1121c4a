using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>One database session that holds an advisory lock.</summary>
internal static class LeaseSession
{
    private const string Holder = """
        SELECT format('%s, %s, %s', application_name, coalesce(client_addr::text, 'local'), backend_start)
        FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND granted AND objsubid = 1
          AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND (classid::bigint << 32 | objid::bigint) = $1
        """;

    /// <summary>Opens a session and takes the lock.</summary>
    /// <exception cref="DatabaseRefusedException">Another session has the lock; the message says whose.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(
        NpgsqlDataSource pool,
        long number,
        CancellationToken cancellation
    )
    {
        var session = await pool.OpenConnectionAsync(cancellation);
        if (await AskAsync<bool>(session, "SELECT pg_try_advisory_lock($1)", number, cancellation))
        {
            return session;
        }

        var holder = await AskAsync<string?>(session, Holder, number, cancellation);
        await session.DisposeAsync();
        throw DatabaseRefusals.Held(holder ?? "?");
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

    /// <summary>Frees the lock; a pool would keep the session, and the lock with it, until somebody uses it again.</summary>
    public static async Task EndAsync(NpgsqlConnection session, long number)
    {
        if (await IsAliveAsync(session, CancellationToken.None))
        {
            await AskAsync<bool>(session, "SELECT pg_advisory_unlock($1)", number, CancellationToken.None);
        }

        await session.DisposeAsync();
    }

    private static async Task<T> AskAsync<T>(
        NpgsqlConnection session,
        string query,
        long number,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(query, session);
        command.Parameters.AddWithValue(number);
        return (T)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
