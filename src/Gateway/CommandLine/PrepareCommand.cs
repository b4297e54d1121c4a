namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>
/// <c>prepare</c>: brings a database to the state that the gateways and silos of a cluster need (准备): migrations, the register of
/// bodies, the first administrators or the demo. Repeating it does nothing.
/// </summary>
public sealed class PrepareCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "prepare";

    /// <inheritdoc/>
    public string Summary =>
        "准备数据库：执行脚本、导入机构名录、开立管理员账号（--Demo=true 时为演示数据）；可重复运行";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (CommandRecord.WordsIn(arguments).Length > 0)
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await PreparedRecord.Open(arguments, output, cancellation);
        await output.WriteLineAsync("数据库已准备。");
        return 0;
    }
}
