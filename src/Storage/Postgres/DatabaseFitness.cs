using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>What any database must be before it may hold the record.</summary>
internal static class DatabaseFitness
{
    private const int OldestMajor = 15;

    /// <summary>Refuses a database that is not fit.</summary>
    /// <exception cref="DatabaseRefusedException">Too old, not UTF-8, or one user in both roles.</exception>
    public static async Task CheckAsync(
        NpgsqlDataSource? owner,
        NpgsqlDataSource service,
        CancellationToken cancellation
    )
    {
        var user = RecordPools.User(service);
        if (owner is not null && user == RecordPools.User(owner))
        {
            throw DatabaseRefusals.SameUser(user);
        }

        await using var connection = await service.OpenConnectionAsync(cancellation);
        if (connection.PostgreSqlVersion.Major < OldestMajor)
        {
            throw DatabaseRefusals.TooOld(connection.PostgreSqlVersion);
        }

        await using var command = new NpgsqlCommand("SELECT current_setting('server_encoding')", connection);
        var encoding = (string)(await command.ExecuteScalarAsync(cancellation))!;
        if (encoding != "UTF8")
        {
            throw DatabaseRefusals.NotUtf8(encoding);
        }
    }
}
