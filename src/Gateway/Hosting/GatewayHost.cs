using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// The running gateway (网关): an open record, and the doors. It opens in that order and closes in the other, so that no
/// door stands open over a closed record.
/// </summary>
public sealed class GatewayHost : IAsyncDisposable
{
    private readonly RecordDatabase record;

    private GatewayHost(WebApplication app, RecordDatabase record)
    {
        App = app;
        this.record = record;
    }

    /// <summary>The doors.</summary>
    public WebApplication App { get; }

    /// <summary>Opens the record and builds the doors; nobody is let in yet.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="adjust">Replaces services, for tests: a clock of their own.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DatabaseRefusedException">The database is not fit.</exception>
    /// <exception cref="Engine.EngineRefusedException">This build has no such engine.</exception>
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
        var opened = await RecordDatabase.OpenAsync(settings, loggers, cancellation);
        try
        {
            builder.AddHouse(opened, settings, DemoOptions.From(builder.Configuration));
            var app = builder.Build();
            app.UseHouse();
            return new(app, opened);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Closes the doors, then the record.</summary>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await record.DisposeAsync();
    }
}
