using System.Globalization;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Backup;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>backup</c>: makes a base backup of the private server now, also while the gateway runs (基础备份).</summary>
public sealed class BackupCommand : IConsoleCommand
{
    private const double Megabyte = 1024 * 1024;

    private const string NotPrivate =
        "正在使用另设的 PostgreSQL：请用它自己的 pg_basebackup 和 archive_command 备份，恢复之后运行 after-restore；跨大版本搬迁用 export-record。";

    /// <inheritdoc/>
    public string Name => "backup";

    /// <inheritdoc/>
    public string Summary => "backup [文件夹]：立即做一次基础备份；不给文件夹时用 Linked:Backup:Folder";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = CommandRecord.WordsIn(arguments);
        if (words.Length > 1)
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var options = record.Get<BackupOptions>();
        if ((words.FirstOrDefault() ?? options.Folder) is not { } folder)
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        if (record.Get<RecordDatabase>().PrivateServer is not { } server)
        {
            await output.WriteLineAsync(NotPrivate);
            return ConsoleCommands.Failed;
        }
        var made = await new BaseBackups(server, record.Get<TimeProvider>()).Make(folder, options.Keep, cancellation);
        var size = (made.Size / Megabyte).ToString("F1", CultureInfo.InvariantCulture);
        await output.WriteLineAsync($"基础备份已完成：{made.Folder}，{made.Files} 个文件，{size} MB。");
        await output.WriteLineAsync(
            $"可恢复到 {ChinaTime.Of(made.EndedAt):yyyy-MM-dd HH:mm:ss} 及归档所及的其后任一时刻。"
        );
        await output.WriteLineAsync("密钥文件不在备份中，请另行备份。");
        return 0;
    }
}
