using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>audit-export</c>: writes a month of the audit into a file (审计导出).</summary>
public sealed class AuditExportCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "audit-export";

    /// <inheritdoc/>
    public string Summary => "audit-export <年-月> <文件>：导出一个月的审计，每条一行，可单独核验";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (
            CommandRecord.WordsIn(arguments) is not [var written, var path]
            || AuditMonth.Read(written) is not { } month
        )
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        if (File.Exists(path))
        {
            await output.WriteLineAsync("文件已经存在，没有改动。");
            return ConsoleCommands.Failed;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        ExportedMonth? exported;
        await using (var file = File.Create(path))
        {
            exported = await record.Get<AuditArchive>().Export(month, file, cancellation);
        }
        if (exported is null)
        {
            File.Delete(path);
            await output.WriteLineAsync("这个月还没有结束，或没有审计记录。");
            return ConsoleCommands.Failed;
        }
        await record.Get<IAudit>().Write(AuditMonth.Entry(AuditActions.AuditExported, written), cancellation);
        await output.WriteLineAsync($"已导出 {exported.Entries} 条。文件 {exported.FileHash}");
        await output.WriteLineAsync($"月末链头 {exported.EndsHash}，请另行留存。");
        return 0;
    }
}
