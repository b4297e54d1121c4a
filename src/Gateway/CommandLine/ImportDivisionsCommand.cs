using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>import-divisions</c>: compares the yearly list of divisions with the bodies, and carries it out (区划导入).</summary>
public sealed class ImportDivisionsCommand : IConsoleCommand
{
    private const string CarryOut = "carry-out";

    /// <inheritdoc/>
    public string Name => "import-divisions";

    /// <inheritdoc/>
    public string Summary => $"import-divisions <文件.csv> [{CarryOut}]：比对区划变更；加 {CarryOut} 才办理";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = CommandRecord.WordsIn(arguments);
        if (words is not ([_] or [_, CarryOut]) || !File.Exists(words[0]))
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        var (file, unreadable) = DivisionFile.Read(await File.ReadAllBytesAsync(words[0], cancellation));
        if (file is null)
        {
            await output.WriteLineAsync(unreadable!.Sentence);
            return ConsoleCommands.Failed;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        await record.Get<BodyDirectory>().Refresh(cancellation);
        var run = record.Get<DivisionRun>();
        var (report, refusal) =
            words.Length == 1 ? (run.Try(file), null) : await run.Carry(file, Caller.House, cancellation);
        if (report is null)
        {
            await output.WriteLineAsync(refusal!.Sentence);
            return ConsoleCommands.Failed;
        }
        await Print(report, output);
        return report.Counts.ContainsKey(DivisionChangeKind.Faulty) ? ConsoleCommands.Failed : 0;
    }

    private static async Task Print(DivisionReport report, TextWriter output)
    {
        foreach (var change in report.Changes)
        {
            await output.WriteLineAsync(
                $"{WordOf(change.Kind)} {change.Code} {change.Name} {change.Before} → {change.After} {change.Fault}".TrimEnd()
            );
        }
        var state = report.Carried ? "已办理" : "仅比对，未办理";
        await output.WriteLineAsync($"名录 {report.Listed} 行，变更 {report.Changes.Count} 项，{state}。");
    }

    private static string WordOf(DivisionChangeKind kind) =>
        kind switch
        {
            DivisionChangeKind.Added => "新增",
            DivisionChangeKind.Renamed => "更名",
            DivisionChangeKind.Moved => "隶属变更",
            DivisionChangeKind.TierChanged => "层级变更",
            DivisionChangeKind.Recoded => "改码",
            DivisionChangeKind.Merged => "撤并",
            DivisionChangeKind.Unresolved => "去向不明",
            DivisionChangeKind.Faulty => "有误",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
