using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Storage.Migrations;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Fixtures;

/// <summary>The PostgreSQL of this test process: one for all its classes, started when the first of them asks.</summary>
/// <remarks>
/// <c>LINKED_TEST_POSTGRES</c>, a superuser's connection string, names a server to use instead: CI runs the same tests on
/// the oldest PostgreSQL that is supported.
/// </remarks>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);

    private PostgresServer(string superuser, string owner, string service, string template)
    {
        Superuser = superuser;
        Owner = owner;
        Service = service;
        Template = template;
    }

    /// <summary>Connection string of the superuser.</summary>
    public string Superuser { get; }

    /// <summary>Name of a database with every migration applied, to copy and not to use.</summary>
    internal string Template { get; }

    internal string Owner { get; }

    internal string Service { get; }

    /// <summary>This process's server.</summary>
    public static Task<PostgresServer> GetAsync() => Shared.Value;

    /// <summary>A short name for the migrations of this build; a template under it is up to date.</summary>
    internal static string MigrationsHash()
    {
        var all = string.Join('\n', Migration.All.Select(migration => migration.Hash));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..12];
    }

    private static async Task<PostgresServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("LINKED_TEST_POSTGRES") is { Length: > 0 } given)
        {
            var template = await GivenTemplate.EnsureAsync(given);
            var (owner, service) = (GivenTemplate.Owner(given, template), GivenTemplate.Service(given, template));
            return new PostgresServer(given, owner, service, template);
        }

        var server = await PrivateServer.StartAsync(await ServerCopy.NewFolderAsync(), new(), NullLogger.Instance);
        var connections = server.Connections;
        await WithoutCompressionAsync(connections.Superuser);
        var name = new NpgsqlConnectionStringBuilder(connections.Owner).Database!;
        return new PostgresServer(connections.Superuser, connections.Owner, connections.Service, name);
    }

    // Compressing the log saves a disk; here it is thrown away, and every test would pay for it.
    private static async Task WithoutCompressionAsync(string superuser)
    {
        await using var source = NpgsqlDataSource.Create(superuser);
        await using var command = source.CreateCommand("ALTER ROLE ALL SET wal_compression = off");
        await command.ExecuteNonQueryAsync();
    }
}
