using System.Globalization;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>The commands that work on the record (数据命令).</summary>
internal static class RecordCommands
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IConsoleCommand> All { get; } =
    [
        new RecordCommand("verify", 0, "核验全部记录，指出第一处损坏", Verify),
        new RecordCommand("rebuild", 0, "清空并重建全部列表", Rebuild),
        new RecordCommand("redact", 4, "<正文哈希> <原因> <经办人一> <经办人二>：删除一份正文，哈希和原因保留", Redact),
        new RecordCommand("checkpoint", 0, "立即建立检查点", Checkpoint),
        new RecordCommand("numbers", 2, "<编号簿，如 320581-XX-2025> <首个编号>：年中启用时设定首号", Numbers),
        new RecordCommand("import-divisions", 1, "<CSV 文件> [run]：比较区划变更，写 run 才执行", Import),
    ];

    private static async Task<int> Verify(
        IServiceProvider services,
        string[] words,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var verified = await services.GetRequiredService<Verification>().Run(cancellation);
        await output.WriteLineAsync(
            $"已核验 {verified.Events} 个事件、{verified.Streams} 个事件流、{verified.Texts} 份正文、{verified.Checkpoints} 个检查点。"
        );
        if (verified.First is not { } broken)
        {
            await output.WriteLineAsync("记录完好。");
            return 0;
        }
        await output.WriteLineAsync($"第一处损坏：{broken.Place}。{broken.Fault}");
        return 2;
    }

    private static async Task<int> Rebuild(
        IServiceProvider services,
        string[] words,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var streams = await services.GetRequiredService<Rebuild>().Run(Random.Shared, cancellation);
        await output.WriteLineAsync($"已由 {streams} 个事件流重建全部列表。");
        return 0;
    }

    private static async Task<int> Redact(
        IServiceProvider services,
        string[] words,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        try
        {
            var done = await services
                .GetRequiredService<Redaction>()
                .Redact(words[0], words[1], words[2], words[3], cancellation);
            await output.WriteLineAsync(
                done ? "正文已删除，哈希、原因和两位经办人保留。" : "没有这份正文，或已经删除过。"
            );
            return done ? 0 : 1;
        }
        catch (ArgumentException)
        {
            await output.WriteLineAsync("哈希应为64位十六进制数；原因和两位不同的经办人都要写明。");
            return ConsoleCommands.Usage;
        }
    }

    private static async Task<int> Checkpoint(
        IServiceProvider services,
        string[] words,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var made = await services.GetRequiredService<Checkpoints>().Make(cancellation);
        await output.WriteLineAsync($"检查点 {made.Number} 已建立，哈希 {made.HashText}，请另行留存。");
        return 0;
    }

    private static async Task<int> Numbers(
        IServiceProvider services,
        string[] words,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var readable = int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var first);
        if (!readable || first < 1)
        {
            await output.WriteLineAsync("首个编号应为正整数。");
            return ConsoleCommands.Usage;
        }
        var set = await services.GetRequiredService<PaperNumbers>().SetFirst(words[0], first, cancellation);
        await output.WriteLineAsync(set ? $"{words[0]} 将从 {first} 号起编。" : "这本编号簿已经启用，首号不能再改。");
        return set ? 0 : 1;
    }

    private static async Task<int> Import(
        IServiceProvider services,
        string[] words,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(words[0]))
        {
            await output.WriteLineAsync($"没有文件 {words[0]}。");
            return ConsoleCommands.Usage;
        }
        var (file, unreadable) = DivisionFile.Read(await File.ReadAllBytesAsync(words[0], cancellation));
        if (file is null)
        {
            await output.WriteLineAsync(unreadable!.Sentence);
            return 1;
        }
        var run = services.GetRequiredService<DivisionRun>();
        var (report, refusal) = words is [_, "run", ..]
            ? await run.Carry(file, Caller.House, cancellation)
            : (run.Try(file), null);
        if (report is null)
        {
            await output.WriteLineAsync(refusal!.Sentence);
            return 1;
        }
        foreach (var change in report.Changes)
        {
            await output.WriteLineAsync(change.ToString());
        }
        await output.WriteLineAsync(report.Carried ? "变更已执行。" : "以上只是比较，没有执行；加 run 执行。");
        return 0;
    }
}
