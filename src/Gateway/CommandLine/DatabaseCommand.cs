using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>
/// <c>database</c>: keeps the private PostgreSQL for the silos and gateways of one machine (数据库), prepared, until Ctrl-C. They
/// name the same data folder and are its guests, so that none of them takes the server along when it ends.
/// </summary>
public sealed class DatabaseCommand : IConsoleCommand
{
    /// <summary>What it says once others may start.</summary>
    public const string Ready = "数据库已就绪";

    /// <inheritdoc/>
    public string Name => "database";

    /// <inheritdoc/>
    public string Summary => "启动自带的数据库并做好准备，供本机的节点和网关共用，按 Ctrl-C 停止";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (CommandRecord.WordsIn(arguments).Length > 0)
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await PreparedRecord.Open(arguments, output, cancellation);
        var database = record.Get<RecordDatabase>();
        if (database.PrivateServer is not { IsKeeper: true })
        {
            await output.WriteLineAsync(WhyNot(database));
            return ConsoleCommands.Failed;
        }
        using var watch = Watched(database);
        await watch.StartAsync(cancellation);
        await output.WriteLineAsync($"{Ready}，按 Ctrl-C 停止。");
        await output.FlushAsync(cancellation);
        await watch.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static string WhyNot(RecordDatabase database) =>
        database.PrivateServer is null
            ? "设置了 Linked:Owner 与 Linked:Service，数据库由别处运行；只需运行 prepare。"
            : "这个数据文件夹的数据库已由另一个进程运行。请先停止那一个，或改用另一个 Linked:DataFolder。";

    // Ctrl-C and the end signal are the host's business; besides, it starts the server again when that was killed.
    private static IHost Watched(RecordDatabase database)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);
        database.AddTo(builder.Services);
        return builder.Build();
    }
}
