using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// The running gateway (网关): an open record, the lease on it, and the doors. It opens in that order and closes in the
/// other, so that no door stands open over a closed record.
/// </summary>
public sealed class GatewayHost : IAsyncDisposable
{
    private readonly LeasedRecord record;
    private readonly ClockWatch clock;

    private GatewayHost(WebApplication app, LeasedRecord record)
    {
        App = app;
        this.record = record;
        clock = app.Services.GetRequiredService<ClockWatch>();
    }

    /// <summary>The doors.</summary>
    public WebApplication App { get; }

    /// <summary>What the process ends with once it has stopped.</summary>
    public int ExitCode => record.ExitCode(clock);

    /// <summary>Opens the record, takes the lease, and builds the doors; nobody is let in yet.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="adjust">Replaces services, for tests: a clock of their own.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">The database is not fit, or another gateway holds it.</exception>
    /// <exception cref="EngineRefusedException">This build has no such engine, or nothing is prepared for a cluster.</exception>
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
        var manner = EngineChoice.LeaseOf(builder.Configuration);
        var opened = await LeasedRecord.OpenAsync(settings, manner, loggers, cancellation);
        try
        {
            var cluster = manner is LeaseManner.Together;
            if (cluster && !HouseKeys.AreGiven(KeysIn(builder.Configuration), settings.DataFolder))
            {
                throw EngineRefusals.NoKeys();
            }
            builder.AddHouse(opened.Record, settings, DemoOptions.From(builder.Configuration));
            var app = await Built(builder, cluster, cancellation);
            opened.Lost.Register(app.Lifetime.StopApplication);
            return new(app, opened);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    private static async Task<WebApplication> Built(
        WebApplicationBuilder builder,
        bool cluster,
        CancellationToken cancellation
    )
    {
        var app = builder.Build();
        try
        {
            if (cluster)
            {
                await app.Services.GetRequiredService<Foundation>().Require(cancellation);
            }
            app.UseHouse();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static HouseKeyOptions KeysIn(ConfigurationManager configuration) =>
        configuration.GetSection(HouseKeyOptions.Section).Get<HouseKeyOptions>() ?? new();

    /// <summary>Closes the doors, gives the lease back, then closes the record.</summary>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await record.DisposeAsync();
    }
}
