using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Postgres;

/// <summary>
/// The server that is measured (被测数据库): the private one, or the one that <c>Linked__Owner</c> and
/// <c>Linked__Service</c> name; that owner must be allowed to create databases.
/// </summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly PrivateServer? server;
    private readonly string owner;
    private readonly string service;

    private BenchServer(PrivateServer? server, string owner, string service) =>
        (this.server, this.owner, this.service) = (server, owner, service);

    /// <summary>Its process, where it is the private one.</summary>
    public int? ProcessId => server?.ProcessId;

    private string Administrator => server?.Connections.Superuser ?? owner;

    /// <summary>Starts the private server on the folder unless a server is given.</summary>
    public static async Task<BenchServer> Open(string dataFolder) =>
        Given("Owner") is { } givenOwner && Given("Service") is { } givenService
            ? new(null, givenOwner, givenService)
            : await OpenPrivate(dataFolder);

    /// <summary>What it says it is, such as 18.4.</summary>
    public async Task<string> Version() => (string)(await Run(Administrator, "SHOW server_version"))!;

    /// <summary>A new, empty database; it goes when it is disposed.</summary>
    public async Task<BenchDatabase> Create(string purpose)
    {
        var name = $"bench_{purpose}";
        await Run(Administrator, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await Run(Administrator, $"CREATE DATABASE {name} OWNER {new NpgsqlConnectionStringBuilder(owner).Username}");
        return new(this, name, To(owner, name), To(service, name));
    }

    /// <summary>A database that stays when it is disposed; there already if it was kept before.</summary>
    public async Task<BenchDatabase> Keep(string purpose)
    {
        var name = $"bench_{purpose}";
        if (await Run(Administrator, $"SELECT 1 FROM pg_database WHERE datname = '{name}'") is null)
        {
            await Run(
                Administrator,
                $"CREATE DATABASE {name} OWNER {new NpgsqlConnectionStringBuilder(owner).Username}"
            );
        }
        return new(this, name, To(owner, name), To(service, name)) { Stays = true };
    }

    /// <summary>A copy of one that was kept and that nobody has open; it goes when it is disposed.</summary>
    public async Task<BenchDatabase> Copy(string purpose)
    {
        var name = $"bench_copy_of_{purpose}";
        await Run(Administrator, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await Run(
            Administrator,
            $"CREATE DATABASE {name} OWNER {new NpgsqlConnectionStringBuilder(owner).Username} "
                + $"TEMPLATE bench_{purpose} STRATEGY FILE_COPY"
        );
        return new(this, name, To(owner, name), To(service, name));
    }

    /// <summary>Lets every measurement begin right after a checkpoint, where this is the private server.</summary>
    public Task Settle() => server is null ? Task.CompletedTask : Run(Administrator, "CHECKPOINT");

    /// <summary>Drops a database.</summary>
    public Task Drop(string name) => Run(Administrator, $"DROP DATABASE {name} WITH (FORCE)");

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<BenchServer> OpenPrivate(string dataFolder)
    {
        var started = await PrivateServer.StartAsync(dataFolder, new(), NullLogger.Instance);
        return new(started, started.Connections.Owner, started.Connections.Service);
    }

    private static string? Given(string role) => Environment.GetEnvironmentVariable("Linked__" + role);

    private static string To(string given, string database) =>
        new NpgsqlConnectionStringBuilder(given) { Database = database }.ConnectionString;

    private static async Task<object?> Run(string connection, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(statement);
        command.CommandTimeout = 300;
        return await command.ExecuteScalarAsync();
    }
}
