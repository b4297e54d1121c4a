using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>
/// A command that works on the record (数据命令), beside a running gateway or without one. Settings come from the same
/// places as the gateway's: appsettings, the environment, and <c>--Section:Key=value</c> after the command's own words.
/// </summary>
/// <param name="name">How it is called.</param>
/// <param name="words">How many words of its own it takes, at least.</param>
/// <param name="summary">What it does and takes, in Chinese.</param>
/// <param name="work">What it does with the record.</param>
internal sealed class RecordCommand(
    string name,
    int words,
    string summary,
    Func<IServiceProvider, string[], TextWriter, CancellationToken, Task<int>> work
) : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Summary => summary;

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var own = arguments.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
        if (own.Length < words)
        {
            await output.WriteLineAsync($"用法：{Name} {Summary}");
            return ConsoleCommands.Usage;
        }
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(arguments[own.Length..])
            .Build();
        var settings = configuration.GetSection("Linked").Get<LinkedDatabaseOptions>() ?? new();
        using var loggers = LoggerFactory.Create(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning));
        try
        {
            await using var database = await RecordDatabase.OpenAsync(settings, loggers, cancellation);
            await using var services = Services(database, configuration).BuildServiceProvider();
            await services.GetRequiredService<BodyDirectory>().Refresh(cancellation);
            return await work(services, own, output, cancellation);
        }
        catch (DatabaseRefusedException refused)
        {
            await output.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static ServiceCollection Services(RecordDatabase database, IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        database.AddTo(services);
        services.AddRecord(configuration.GetSection("Linked:Record").Get<RecordOptions>() ?? new());
        services.AddUpkeep(database.Owner);
        services.AddBodies();
        services.AddPeople();
        services.AddReports();
        return services;
    }
}
