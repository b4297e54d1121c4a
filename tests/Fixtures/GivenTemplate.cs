using Npgsql;
using ZhengXie.Linked.Storage.Migrations;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Fixtures;

/// <summary>The template database on a server that CI gave us; its two roles have a password known to all tests.</summary>
internal static class GivenTemplate
{
    private const string Password = "linked-tests";

    public static string Owner(string superuser, string database) => As(superuser, ServerRoles.Owner, database);

    public static string Service(string superuser, string database) => As(superuser, ServerRoles.Service, database);

    /// <summary>Makes the template of this build's migrations if it is missing; gives its name.</summary>
    public static async Task<string> EnsureAsync(string superuser)
    {
        var name = $"linked_template_{PostgresServer.MigrationsHash()}";
        await ServerRoles.EnsureAsync(
            superuser,
            new ServerPasswords(Password, Password, Password),
            name,
            CancellationToken.None
        );
        await using var owner = NpgsqlDataSource.Create($"{Owner(superuser, name)};Pooling=false");
        await MigrationRun.ApplyAsync(owner, ServerRoles.Service, Migration.All);
        return name;
    }

    private static string As(string superuser, string user, string database) =>
        new NpgsqlConnectionStringBuilder(superuser)
        {
            Username = user,
            Password = Password,
            Database = database,
        }.ConnectionString;
}
