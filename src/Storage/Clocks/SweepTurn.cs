using System.Globalization;
using Npgsql;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Turn (轮值) to sweep one top body: a session lock in the database, so that of several processes one does it. It ends with
/// the session, whatever happens to the process.
/// </summary>
internal sealed class SweepTurn : IAsyncDisposable
{
    private const int Sweeping = 0x5A584C07;

    private readonly NpgsqlConnection connection;

    private SweepTurn(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Takes the turn; none if another process has it.</summary>
    public static Task<SweepTurn?> TryTake(NpgsqlDataSource database, string top, CancellationToken cancellation) =>
        Take("SELECT pg_try_advisory_lock($1, $2)", database, top, cancellation);

    /// <summary>Takes the turn when it is free.</summary>
    public static Task<SweepTurn?> Await(NpgsqlDataSource database, string top, CancellationToken cancellation) =>
        Take("SELECT pg_advisory_lock($1, $2) IS NOT NULL", database, top, cancellation);

    /// <summary>Gives the turn back. A session that is broken has lost it already.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (connection)
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<SweepTurn?> Take(
        string taking,
        NpgsqlDataSource database,
        string top,
        CancellationToken cancellation
    )
    {
        var session = await database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand(taking, session);
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Sweeping });
            command.Parameters.Add(
                new NpgsqlParameter<int> { TypedValue = int.Parse(top, CultureInfo.InvariantCulture) }
            );
            if (await command.ExecuteScalarAsync(cancellation) is true)
            {
                return new SweepTurn(session);
            }
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
        await session.DisposeAsync();
        return null;
    }
}
