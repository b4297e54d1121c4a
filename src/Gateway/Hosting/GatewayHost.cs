using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// The running gateway (网关): an open record, the lease on it, and the doors. It opens in that order and closes in the
/// other, so that no door stands open over a closed record.
/// </summary>
public sealed class GatewayHost : IAsyncDisposable
{
    private readonly RecordDatabase database;
    private readonly DatabaseLease? lease;

    private GatewayHost(WebApplication app, RecordDatabase database, DatabaseLease? lease)
    {
        App = app;
        this.database = database;
        this.lease = lease;
    }

    /// <summary>The doors.</summary>
    public WebApplication App { get; }

    /// <summary>Opens the record, takes the lease, and builds the doors; nobody is let in yet.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="adjust">Replaces services, for tests: a clock, a database of their own.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">The database is not fit, or another gateway holds it.</exception>
    public static async Task<GatewayHost> Open(
        string[] args,
        Action<WebApplicationBuilder>? adjust = null,
        CancellationToken cancellation = default
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        adjust?.Invoke(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        using var loggers = LoggerFactory.Create(logging =>
            logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddConsole()
        );
        var settings = builder.Configuration.GetSection("Linked").Get<LinkedDatabaseOptions>() ?? new();
        var database = await RecordDatabase.OpenAsync(settings, loggers, cancellation);
        try
        {
            var lease = await DatabaseLease.TakeAsync(
                database.Service,
                TimeProvider.System,
                loggers.CreateLogger<DatabaseLease>(),
                cancellation
            );
            builder.AddHouse(database, settings, DemoOptions.From(builder.Configuration));
            var app = builder.Build();
            app.UseHouse();
            lease.Lost.Register(app.Lifetime.StopApplication);
            return new(app, database, lease);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Moves in and opens the doors; returns when they are open.</summary>
    public async Task Start(CancellationToken cancellation = default)
    {
        await MovingIn.Run(App.Services, cancellation);
        await App.StartAsync(cancellation);
    }

    /// <summary>Moves in, opens the doors, and stays until told to stop.</summary>
    public async Task Run()
    {
        await Start(CancellationToken.None);
        await App.WaitForShutdownAsync();
    }

    /// <summary>Closes the doors, then gives the lease back, then closes the record.</summary>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        if (lease is not null)
        {
            await lease.DisposeAsync();
        }
        await database.DisposeAsync();
    }
}
