using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>
/// The record opened for a command (命令所用的记录): the same settings as the gateway's, but no doors and no clocks running.
/// It may stand beside a running gateway.
/// </summary>
public sealed class CommandRecord : IAsyncDisposable
{
    private readonly IHost host;
    private readonly RecordDatabase database;

    private CommandRecord(IHost host, RecordDatabase database)
    {
        this.host = host;
        this.database = database;
    }

    /// <summary>The words among the arguments; the others are settings, such as <c>--Linked:DataFolder=…</c>.</summary>
    public static string[] WordsIn(string[] arguments) => [.. arguments.Where(argument => !IsSetting(argument))];

    /// <summary>The settings of the database, as the configuration and the arguments give them.</summary>
    public static LinkedDatabaseOptions SettingsOf(string[] arguments) => SettingsOf(Builder(arguments).Configuration);

    /// <summary>Opens the record.</summary>
    /// <param name="arguments">The command's arguments, for the settings among them.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="add">Adds what the command needs besides.</param>
    /// <exception cref="DatabaseRefusedException">The database is not fit; the message says why, in Chinese.</exception>
    public static async Task<CommandRecord> Open(
        string[] arguments,
        CancellationToken cancellation,
        Action<HostApplicationBuilder, LinkedDatabaseOptions>? add = null
    )
    {
        var builder = Builder(arguments);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var settings = SettingsOf(builder.Configuration);
        using var loggers = LoggerFactory.Create(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning));
        var opened = await RecordDatabase.OpenAsync(settings, loggers, cancellation);
        opened.AddTo(builder.Services);
        builder.Services.AddRecord(builder.Configuration.GetSection("Linked:Record").Get<RecordOptions>() ?? new());
        builder.Services.AddUpkeep(opened.Owner);
        builder.Services.AddSingleton(settings.Backup);
        builder.Services.AddNouns(builder.Configuration);
        builder.Services.AddAuditBook();
        add?.Invoke(builder, settings);
        return new CommandRecord(builder.Build(), opened);
    }

    /// <summary>A part of the record.</summary>
    public TPart Get<TPart>()
        where TPart : notnull => host.Services.GetRequiredService<TPart>();

    /// <summary>Closes the record.</summary>
    public async ValueTask DisposeAsync()
    {
        host.Dispose();
        await database.DisposeAsync();
    }

    private static LinkedDatabaseOptions SettingsOf(ConfigurationManager configuration) =>
        configuration.GetSection("Linked").Get<LinkedDatabaseOptions>() ?? new();

    private static HostApplicationBuilder Builder(string[] arguments) =>
        Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings
            {
                Args = [.. arguments.Where(IsSetting)],
                ContentRootPath = AppContext.BaseDirectory,
            }
        );

    private static bool IsSetting(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
}
