using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Migrations;

/// <summary>Brings a database to this build's state (执行脚本): each missing file in a transaction of its own.</summary>
public static class MigrationRun
{
    // Gateways and silos that start together take turns.
    private const long Turn = 0x5A584C_02;

    private const string Journal = """
        CREATE SCHEMA IF NOT EXISTS record;
        CREATE TABLE IF NOT EXISTS record.migrations (
            number int PRIMARY KEY,
            name text NOT NULL,
            sha256 text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        """;

    /// <summary>Applies what is missing; gives the names of the files applied now.</summary>
    /// <param name="owner">Pool of the owner.</param>
    /// <param name="service">Name of the service's role.</param>
    /// <param name="migrations">The build's files: <see cref="Migration.All"/>.</param>
    /// <param name="cancellation">Stops between two files; the one at work is rolled back.</param>
    /// <exception cref="DatabaseRefusedException">An applied file was changed, or a newer build was here.</exception>
    public static async Task<IReadOnlyList<string>> ApplyAsync(
        NpgsqlDataSource owner,
        string service,
        IReadOnlyList<Migration> migrations,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({Turn})", cancellation);
        try
        {
            await ExecuteAsync(connection, Journal, cancellation);
            var applied = await AppliedAsync(connection, cancellation);
            Check(applied, migrations);
            var missing = migrations.Where(migration => !applied.ContainsKey(migration.Number)).ToList();
            foreach (var migration in missing)
            {
                await ApplyAsync(connection, service, migration, cancellation);
            }

            return [.. missing.Select(migration => migration.Name)];
        }
        finally
        {
            await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({Turn})", CancellationToken.None);
        }
    }

    /// <summary>Refuses a database that is not in this build's state, for a process that may not change it.</summary>
    /// <param name="service">Pool of the service.</param>
    /// <param name="migrations">The build's files: <see cref="Migration.All"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">A file is missing or was changed, or a newer build was here.</exception>
    public static async Task RequireAsync(
        NpgsqlDataSource service,
        IReadOnlyList<Migration> migrations,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        try
        {
            var applied = await AppliedAsync(connection, cancellation);
            Check(applied, migrations);
            if (migrations.FirstOrDefault(migration => !applied.ContainsKey(migration.Number)) is { } missing)
            {
                throw DatabaseRefusals.NotPrepared(missing.Name);
            }
        }
        catch (PostgresException error)
            when (error.SqlState
                    is PostgresErrorCodes.UndefinedTable
                        or PostgresErrorCodes.InvalidSchemaName
                        or PostgresErrorCodes.InsufficientPrivilege
            )
        {
            throw DatabaseRefusals.NotPrepared(migrations[0].Name); // Nobody has prepared it, or not for this service.
        }
    }

    private static void Check(Dictionary<int, (string Name, string Hash)> applied, IReadOnlyList<Migration> migrations)
    {
        var known = migrations.ToDictionary(migration => migration.Number);
        foreach (var (number, (name, hash)) in applied)
        {
            if (!known.TryGetValue(number, out var migration))
            {
                throw DatabaseRefusals.NewerDatabase(name);
            }

            if (migration.Hash != hash)
            {
                throw DatabaseRefusals.Tampered(migration.Name);
            }
        }
    }

    private static async Task<Dictionary<int, (string Name, string Hash)>> AppliedAsync(
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        var applied = new Dictionary<int, (string, string)>();
        await using var command = new NpgsqlCommand("SELECT number, name, sha256 FROM record.migrations", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            applied.Add(rows.GetInt32(0), (rows.GetString(1), rows.GetString(2)));
        }

        return applied;
    }

    private static async Task ApplyAsync(
        NpgsqlConnection connection,
        string service,
        Migration migration,
        CancellationToken cancellation
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ExecuteAsync(connection, migration.TextFor(service), cancellation);
        await using var entry = new NpgsqlCommand(
            "INSERT INTO record.migrations (number, name, sha256) VALUES ($1, $2, $3)",
            connection
        );
        entry.Parameters.AddWithValue(migration.Number);
        entry.Parameters.AddWithValue(migration.Name);
        entry.Parameters.AddWithValue(migration.Hash);
        await entry.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.CommandTimeout = 0; // A migration may rewrite a large table; the operator sees it at work.
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
