using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>rebuild</c>: empties every list and fills it again from the events (重建列表).</summary>
public sealed class RebuildCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "rebuild";

    /// <inheritdoc/>
    public string Summary => "清空全部列表，按事件重新生成；期间办理会等待";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var streams = await record.Get<Rebuild>().Run(order: null, cancellation);
        await output.WriteLineAsync($"已按 {streams} 条事件流重建全部列表。");
        return 0;
    }
}
