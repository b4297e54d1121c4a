using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>audit-drop</c>: drops a month of the audit that was exported and has been kept long enough (审计删除).</summary>
public sealed class AuditDropCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "audit-drop";

    /// <inheritdoc/>
    public string Summary => "audit-drop <年-月> <导出文件>：删除保存期满、已经导出的一个月审计，留下月末链头";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (
            CommandRecord.WordsIn(arguments) is not [var written, var path]
            || AuditMonth.Read(written) is not { } month
            || !File.Exists(path)
        )
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        await using var file = File.OpenRead(path);
        var dropped = await record.Get<AuditArchive>().Drop(month, file, cancellation);
        await output.WriteLineAsync(Sentence(dropped));
        if (dropped != DroppedMonth.Done)
        {
            return ConsoleCommands.Failed;
        }
        await record.Get<IAudit>().Write(AuditMonth.Entry(AuditActions.AuditDropped, written), cancellation);
        return 0;
    }

    private static string Sentence(DroppedMonth dropped) =>
        dropped switch
        {
            DroppedMonth.Done => "已删除，月末链头留存，其余审计仍可核验。",
            DroppedMonth.TooYoung => "保存期未满，没有删除。",
            DroppedMonth.EarlierFirst => "还有更早的月份，请先导出并删除更早的。",
            DroppedMonth.NotExported => "这个文件不是该月审计的完整导出，没有删除。",
            _ => throw new ArgumentOutOfRangeException(nameof(dropped), dropped, null),
        };
}
