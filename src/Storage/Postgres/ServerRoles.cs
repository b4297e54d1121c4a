using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The two roles and the database of a private server.</summary>
internal static class ServerRoles
{
    public const string Superuser = "postgres";
    public const string Owner = "linked_owner";
    public const string Service = "linked_service";
    public const string Database = "linked";

    /// <summary>Makes what is missing; the database comes last, so that its presence says all is done.</summary>
    public static async Task EnsureAsync(
        string superuser,
        ServerPasswords passwords,
        string database,
        CancellationToken cancellation
    )
    {
        await using var source = NpgsqlDataSource.Create(superuser);
        if (await ExistsAsync(source, "SELECT FROM pg_database WHERE datname = $1", database, cancellation))
        {
            return;
        }

        await EnsureRoleAsync(source, Owner, passwords.Owner, cancellation);
        await EnsureRoleAsync(source, Service, passwords.Service, cancellation);
        await ExecuteAsync(source, $"CREATE DATABASE {database} OWNER {Owner}", cancellation);
    }

    /// <summary>Gives all three roles new passwords, where the old ones are lost with the folder that kept them.</summary>
    public static async Task RenewAsync(string superuser, ServerPasswords passwords, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(superuser);
        await EnsureRoleAsync(source, Superuser, passwords.Superuser, cancellation);
        await EnsureRoleAsync(source, Owner, passwords.Owner, cancellation);
        await EnsureRoleAsync(source, Service, passwords.Service, cancellation);
    }

    /// <summary>Signs in once.</summary>
    /// <exception cref="DatabaseRefusedException">The role or the database is not there.</exception>
    public static async Task CheckAsync(string connectionString, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        try
        {
            await (await source.OpenConnectionAsync(cancellation)).DisposeAsync();
        }
        catch (PostgresException error)
            when (error.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidCatalogName)
        {
            throw new DatabaseRefusedException(error.MessageText, error);
        }
    }

    // A role's name and password cannot be parameters; ours are constants and hexadecimal digits.
    private static async Task EnsureRoleAsync(
        NpgsqlDataSource source,
        string role,
        string password,
        CancellationToken cancellation
    )
    {
        var exists = await ExistsAsync(source, "SELECT FROM pg_roles WHERE rolname = $1", role, cancellation);
        var verb = exists ? "ALTER" : "CREATE";
        await ExecuteAsync(source, $"{verb} ROLE {role} LOGIN PASSWORD '{password}'", cancellation);
    }

    private static async Task<bool> ExistsAsync(
        NpgsqlDataSource source,
        string query,
        string name,
        CancellationToken cancellation
    )
    {
        await using var command = source.CreateCommand(query);
        command.Parameters.AddWithValue(name);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string statement, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
