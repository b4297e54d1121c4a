using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Files;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>redact</c>: removes the bytes of a text that must not be kept (删除正文).</summary>
public sealed class RedactCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "redact";

    /// <inheritdoc/>
    public string Summary => "redact <正文哈希> <理由> <姓名一> <姓名二>：删除一份正文，留下哈希、理由和两人姓名";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (CommandRecord.WordsIn(arguments) is not [var hash, var reason, var first, var second])
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        if (!FileHash.IsHash(hash) || first.Trim() == second.Trim())
        {
            await output.WriteLineAsync("正文哈希是64位小写十六进制数；删除须由两个不同的人负责。");
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var redacted = await record.Get<Redaction>().Redact(hash, reason, first, second, cancellation);
        if (redacted)
        {
            await record.Get<IAudit>().Write(AuditMonth.Entry(AuditActions.TextRedacted, hash), cancellation);
        }
        await output.WriteLineAsync(redacted ? "已删除，记录仍可核验。" : "没有这份正文，或早已删除。");
        return redacted ? 0 : 1;
    }
}
