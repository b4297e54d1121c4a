using ZhengXie.Linked.Storage.Moving;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>export-record</c>: exports the whole record, to move it to another server or major version (导出记录).</summary>
public sealed class ExportRecordCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "export-record";

    /// <inheritdoc/>
    public string Summary => "export-record <空文件夹>：导出全部记录，用于搬到另一台数据库或更新的 PostgreSQL 大版本";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (CommandRecord.WordsIn(arguments) is not [var folder])
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var (database, time) = (record.Get<RecordDatabase>(), record.Get<TimeProvider>());
        var moved = await new RecordExport(database.Owner, time).Run(folder, cancellation);
        await output.WriteLineAsync(
            $"已导出 {moved.Tables} 张表、{moved.Rows} 行到 {folder}。其后办理的不在其中，请先停止网关再导出。"
        );
        await KeyReminder.Print(database.Owner, output, cancellation);
        return 0;
    }
}
