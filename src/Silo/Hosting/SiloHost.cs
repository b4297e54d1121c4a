using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Health;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Silo.Hosting;

/// <summary>
/// The running silo (节点): an open record, the lease on it shared with its cluster, and the keepers. It opens in that order and
/// closes in the other: grains are gone before the record is closed. Its only door is that of its health.
/// </summary>
public sealed class SiloHost : IAsyncDisposable
{
    private readonly LeasedRecord record;
    private readonly ClockWatch clock;

    private SiloHost(WebApplication app, LeasedRecord record)
    {
        App = app;
        this.record = record;
        clock = app.Services.GetRequiredService<ClockWatch>();
    }

    /// <summary>The host; it has joined its cluster once it is started, and drains when it is stopped.</summary>
    public WebApplication App { get; }

    /// <summary>What the process ends with once it has stopped.</summary>
    public int ExitCode => record.ExitCode(clock);

    /// <summary>Opens the record, takes the lease, and builds the silo; nothing is kept yet.</summary>
    /// <param name="args">Settings from the command line; <c>--urls</c> is the address of its health.</param>
    /// <param name="adjust">Replaces services, for tests: a clock of their own.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">The database is not fit, or another kind of engine holds it.</exception>
    /// <exception cref="EngineRefusedException">The settings of the cluster are not usable.</exception>
    public static async Task<SiloHost> Open(
        string[] args,
        Action<WebApplicationBuilder>? adjust = null,
        CancellationToken cancellation = default
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        adjust?.Invoke(builder);
        // The nouns bring what only doors ask for, and what that stands on is not here: in Development the check would refuse a silo.
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = false);
        builder.Services.TryAddSingleton(TimeProvider.System);
        using var loggers = LoggerFactory.Create(logging =>
            logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddConsole()
        );
        var cluster = ClusterSettings.From(builder.Configuration);
        var settings = builder.Configuration.GetSection("Linked").Get<LinkedDatabaseOptions>() ?? new();
        var manner = new LeaseManner.Together(cluster.Id, Wire.Version);
        var opened = await LeasedRecord.OpenAsync(settings, manner, loggers, cancellation);
        try
        {
            builder.AddSilo(opened.Record, cluster);
            var app = builder.Build();
            app.MapHealth();
            opened.Lost.Register(app.Lifetime.StopApplication);
            return new(app, opened);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the silo, gives the lease back, then closes the record.</summary>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await record.DisposeAsync();
    }
}
