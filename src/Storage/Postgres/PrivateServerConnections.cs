using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Connection strings of a private server: through its socket, one per role.</summary>
public sealed class PrivateServerConnections
{
    private readonly string socketFolder;
    private readonly ServerPasswords passwords;

    internal PrivateServerConnections(string socketFolder, ServerPasswords passwords)
    {
        this.socketFolder = socketFolder;
        this.passwords = passwords;
    }

    /// <summary>The owner, for migrations, retention and redaction.</summary>
    public string Owner => To(ServerRoles.Owner, passwords.Owner, ServerRoles.Database);

    /// <summary>The service, for everything else.</summary>
    public string Service => To(ServerRoles.Service, passwords.Service, ServerRoles.Database);

    /// <summary>The superuser, for roles and databases.</summary>
    public string Superuser => To(ServerRoles.Superuser, passwords.Superuser, "postgres");

    private string To(string username, string password, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = socketFolder,
            Port = ServerSettings.Port,
            Username = username,
            Password = password,
            Database = database,
        }.ConnectionString;
}
