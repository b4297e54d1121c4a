using System.Globalization;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>numbers</c>: sets the first number of a register, for an office that starts in mid-year (编号起点).</summary>
public sealed class NumbersCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "numbers";

    /// <inheritdoc/>
    public string Summary => "numbers <编号簿> <第一个号>：年中启用时设定起始编号，如 numbers 320581-XX-2025 289";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (
            CommandRecord.WordsIn(arguments) is not [var register, var written]
            || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || first < 1
        )
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var set = await record.Get<PaperNumbers>().SetFirst(register, first, cancellation);
        await output.WriteLineAsync(set ? $"{register} 将从 {first} 号起编。" : "这个编号簿已经启用，没有改动。");
        return set ? 0 : 1;
    }
}
