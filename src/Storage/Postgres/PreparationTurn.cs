using System.Data;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The turn to prepare a database (准备轮次): a session advisory lock, freed by the server however the holder ends.</summary>
public sealed class PreparationTurn : IAsyncDisposable
{
    // The letters ZXL and a seven.
    private const long Number = 0x5A584C_07;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly NpgsqlConnection session;

    private PreparationTurn(NpgsqlConnection session) => this.session = session;

    /// <summary>Waits for the turn, ten minutes at most.</summary>
    /// <param name="owner">Pool of the owner.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">Another process prepares for longer than that.</exception>
    public static async Task<PreparationTurn> Take(NpgsqlDataSource owner, CancellationToken cancellation)
    {
        var opened = await owner.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", opened);
            command.Parameters.AddWithValue(Number);
            command.CommandTimeout = (int)Patience.TotalSeconds;
            await command.ExecuteNonQueryAsync(cancellation);
            return new(opened);
        }
        catch (NpgsqlException error) when (error.InnerException is TimeoutException)
        {
            await opened.DisposeAsync();
            throw DatabaseRefusals.StillPrepared();
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gives the turn back; a pool would keep the session, and the lock with it.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (session)
        {
            // A broken connection has given it back already, and why it broke must not be hidden by another error.
            if (session.FullState.HasFlag(ConnectionState.Open) && !session.FullState.HasFlag(ConnectionState.Broken))
            {
                await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", session);
                command.Parameters.AddWithValue(Number);
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}
