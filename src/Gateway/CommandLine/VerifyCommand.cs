using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>verify</c>: computes every hash of the record again (核验).</summary>
public sealed class VerifyCommand : IConsoleCommand
{
    /// <summary>Exit code where a record is broken.</summary>
    public const int Broken = 2;

    /// <inheritdoc/>
    public string Name => "verify";

    /// <inheritdoc/>
    public string Summary => "核验全部记录：事件链、正文、编号、通知、审计和检查点，指出第一处损坏";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        await using var record = await CommandRecord.Open(arguments, cancellation);
        return await Print(await record.Get<Verification>().Run(cancellation), output);
    }

    /// <summary>Says what was found.</summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> Print(Verified verified, TextWriter output)
    {
        await output.WriteLineAsync(
            $"已核验：{verified.Streams} 条事件流，{verified.Events} 个事件，"
                + $"{verified.Texts} 份正文，{verified.Audited} 条审计记录，{verified.Checkpoints} 个检查点。"
        );
        if (verified.First is { } broken)
        {
            await output.WriteLineAsync($"第一处损坏：{broken.Place}：{broken.Fault}");
            return Broken;
        }
        await output.WriteLineAsync("完好无损。");
        return 0;
    }
}
