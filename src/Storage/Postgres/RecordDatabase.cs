using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Migrations;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The open record (数据库): a given server or the private one, migrated, with a pool for each of its two roles.</summary>
public sealed class RecordDatabase : IAsyncDisposable
{
    private const string OwnerSetting = "Linked:Owner";
    private const string ServiceSetting = "Linked:Service";

    private readonly NpgsqlDataSource? owner;

    private RecordDatabase(PrivateServer? server, NpgsqlDataSource? owner, NpgsqlDataSource service, string cluster)
    {
        PrivateServer = server;
        this.owner = owner;
        Service = service;
        ClusterConnection = cluster;
    }

    /// <summary>Whether this process was given the owner's role; a member of a cluster may do without.</summary>
    public bool HasOwner => owner is not null;

    /// <summary>Migrations, retention, redaction; never an ordinary act.</summary>
    /// <exception cref="DatabaseRefusedException">This process was not given the owner's role.</exception>
    public NpgsqlDataSource Owner => owner ?? throw DatabaseRefusals.OwnerNeeded();

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
        return await OpenEitherAsync(options, RecordPools.WhenAlone, loggers, cancellation);
    }

    /// <summary>
    /// Opens the database for a member of a cluster, which may be given the service's string alone: then nothing is migrated, and
    /// the database must already be in this build's state.
    /// </summary>
    /// <exception cref="DatabaseRefusedException">The database is not fit or not prepared; the message says why, in Chinese.</exception>
    public static async Task<RecordDatabase> JoinAsync(
        LinkedDatabaseOptions options,
        ILoggerFactory loggers,
        CancellationToken cancellation = default
    )
    {
        if (string.IsNullOrEmpty(options.Service) && !string.IsNullOrEmpty(options.Owner))
        {
            throw DatabaseRefusals.OneStringOnly();
        }
        return await OpenEitherAsync(options, RecordPools.WhenTogether, loggers, cancellation);
    }

    /// <summary>Makes the pools and the watches over server and clock available to the host.</summary>
    /// <remarks>Dispose this object after the host has stopped: it stops the private server.</remarks>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddSingleton(Service);
        services.AddHostedService<PrivateServerWatch>();
        // The rules' clock may be a test's; this is about the machine's.
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ClockWatch>(provider, TimeProvider.System));
        services.AddHostedService(provider => provider.GetRequiredService<ClockWatch>());
    }

    /// <summary>Closes the pools, then stops the private server if this process keeps it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        if (owner is not null)
        {
            await owner.DisposeAsync();
        }
        if (PrivateServer is not null)
        {
            await PrivateServer.DisposeAsync();
        }
    }

    private static async Task<RecordDatabase> OpenEitherAsync(
        LinkedDatabaseOptions options,
        int connections,
        ILoggerFactory loggers,
        CancellationToken cancellation
    )
    {
        var server = string.IsNullOrEmpty(options.Service)
            ? await PrivateServer.StartAsync(
                options.DataFolder,
                options.Backup,
                loggers.CreateLogger<PrivateServer>(),
                cancellation
            )
            : null;
        var database = Connected(
            server,
            server?.Connections.Owner ?? options.Owner,
            server?.Connections.Service ?? options.Service!,
            connections
        );
        try
        {
            await database.PrepareAsync(cancellation);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static RecordDatabase Connected(PrivateServer? server, string? owner, string service, int connections) =>
        new(
            server,
            string.IsNullOrEmpty(owner)
                ? null
                : DatabaseSignIn.Parse(OwnerSetting, () => RecordPools.Owner(owner, connections)),
            DatabaseSignIn.Parse(ServiceSetting, () => RecordPools.Service(service, connections)),
            RecordPools.Cluster(service)
        );

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        await DatabaseSignIn.CheckAsync(ServiceSetting, Service, cancellation);
        await DatabaseFitness.CheckAsync(owner, Service, cancellation);
        await ClockAgreement.Require(Service, TimeProvider.System, cancellation);
        if (owner is null)
        {
            await MigrationRun.RequireAsync(Service, Migration.All, cancellation);
            return;
        }
        await DatabaseSignIn.CheckAsync(OwnerSetting, owner, cancellation);
        await MigrationRun.ApplyAsync(owner, RecordPools.User(Service), Migration.All, cancellation);
    }
}
