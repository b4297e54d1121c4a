using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>checkpoint</c>: digests the whole record now (检查点); the gateway does it every day by itself.</summary>
public sealed class CheckpointCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "checkpoint";

    /// <inheritdoc/>
    public string Summary => "立即建立检查点，打印其哈希，请另行留存";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var made = await record.Get<Checkpoints>().Make(cancellation);
        await output.WriteLineAsync($"检查点 {made.Number}：{made.HashText}");
        return 0;
    }
}
