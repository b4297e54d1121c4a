using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Storage.Backup;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>
/// <c>after-restore</c>: what a record restored by the tools of a server of one's own takes before a gateway runs on it (恢复善后);
/// <c>restore</c> does it by itself.
/// </summary>
public sealed class AfterRestoreCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "after-restore";

    /// <inheritdoc/>
    public string Summary =>
        "after-restore [记录到哪一刻]：另设的数据库恢复之后运行：开启通知纪元、跳号、结束会话、核验";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = CommandRecord.WordsIn(arguments);
        if (words.Length > 1 || !RestoreCommand.TryReadMoment(words.ElementAtOrDefault(0), out var reaches))
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var (database, time) = (record.Get<RecordDatabase>(), record.Get<TimeProvider>());
        // A gateway that is already at work knows the numbers and the epoch of before.
        var logger = NullLogger<DatabaseLease>.Instance;
        await using var alone = await DatabaseLease.TakeAsync(
            database.Service,
            new LeaseManner.Alone(),
            time,
            logger,
            cancellation
        );
        var margin = record.Get<BackupOptions>().Margin;
        var restored = await new Restoration(database.Owner, time).Run(reaches, margin, cancellation);
        await RestoredLines.Print(restored, output);
        await KeyReminder.Print(database.Owner, output, cancellation);
        return await VerifyCommand.Print(await record.Get<Verification>().Run(cancellation), output);
    }
}
