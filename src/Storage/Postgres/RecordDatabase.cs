using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Migrations;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The open record (数据库): a given server or the private one, migrated, with a pool for each of its two roles.</summary>
public sealed class RecordDatabase : IAsyncDisposable
{
    private RecordDatabase(PrivateServer? server, NpgsqlDataSource owner, NpgsqlDataSource service, string cluster)
    {
        PrivateServer = server;
        Owner = owner;
        Service = service;
        ClusterConnection = cluster;
    }

    /// <summary>Migrations, retention, redaction; never an ordinary act.</summary>
    public NpgsqlDataSource Owner { get; }

    /// <summary>Everything else; may add to the record but not change it.</summary>
    public NpgsqlDataSource Service { get; }

    /// <summary>
    /// Connection string of the service role for what the silos of a cluster keep in common: the schema <c>orleans</c>. It holds a
    /// password and is never logged.
    /// </summary>
    public string ClusterConnection { get; }

    /// <summary>The server this process started or joined; null where connection strings were given.</summary>
    public PrivateServer? PrivateServer { get; }

    /// <summary>Opens the database, starting the private server if no strings are given, and applies the migrations.</summary>
    /// <exception cref="DatabaseRefusedException">The database is not fit; the message says why, in Chinese.</exception>
    public static async Task<RecordDatabase> OpenAsync(
        LinkedDatabaseOptions options,
        ILoggerFactory loggers,
        CancellationToken cancellation = default
    )
    {
        if (string.IsNullOrEmpty(options.Owner) != string.IsNullOrEmpty(options.Service))
        {
            throw DatabaseRefusals.OneStringOnly();
        }

        var server = string.IsNullOrEmpty(options.Owner)
            ? await PrivateServer.StartAsync(
                options.DataFolder,
                options.Backup,
                loggers.CreateLogger<PrivateServer>(),
                cancellation
            )
            : null;
        var owner = RecordPools.Owner(server?.Connections.Owner ?? options.Owner!);
        var given = server?.Connections.Service ?? options.Service!;
        var service = RecordPools.Service(given);
        var database = new RecordDatabase(server, owner, service, RecordPools.Cluster(given));
        try
        {
            await DatabaseFitness.CheckAsync(owner, service, cancellation);
            await MigrationRun.ApplyAsync(owner, RecordPools.User(service), Migration.All, cancellation);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the pools and the watch over the private server available to the host.</summary>
    /// <remarks>Dispose this object after the host has stopped: it stops the private server.</remarks>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddSingleton(Service);
        services.AddHostedService<PrivateServerWatch>();
    }

    /// <summary>Closes the pools, then stops the private server if this process keeps it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Owner.DisposeAsync();
        if (PrivateServer is not null)
        {
            await PrivateServer.DisposeAsync();
        }
    }
}
