using System.Diagnostics;
using System.Globalization;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Backup;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>restore</c>: restores a backup into an empty data folder, to a moment or to the end of the archive (恢复).</summary>
public sealed class RestoreCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "restore";

    /// <inheritdoc/>
    public string Summary =>
        "restore <备份文件夹> <空的数据文件夹> [时刻]：恢复到某一时刻（北京时间，如 2025-03-03T09:30:00）；不给时刻则到归档末尾";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = CommandRecord.WordsIn(arguments);
        if (words.Length is not (2 or 3) || !TryReadMoment(words.ElementAtOrDefault(2), out var until))
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        var clock = Stopwatch.StartNew();
        var options = CommandRecord.SettingsOf(arguments).Backup;
        using var loggers = LoggerFactory.Create(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning));
        var restore = new BackupRestore(TimeProvider.System, loggers.CreateLogger<BackupRestore>());
        var restored = await restore.Run(words[0], words[1], until, options.Margin, cancellation);
        await output.WriteLineAsync($"已恢复到 {words[1]}。");
        await RestoredLines.Print(restored, output);
        await output.WriteLineAsync($"恢复用时 {clock.Elapsed.TotalSeconds:F0} 秒（RTO）。");
        return await Verify([.. arguments, "--Linked:DataFolder=" + words[1]], output, cancellation);
    }

    /// <summary>Reads a moment; without an offset it is Beijing time.</summary>
    internal static bool TryReadMoment(string? written, out DateTimeOffset? moment)
    {
        moment = null;
        if (written is null)
        {
            return true;
        }
        if (
            !DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read)
            || !DateTimeOffset.TryParse(
                written,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var exact
            )
        )
        {
            return false;
        }
        var day = ChinaTime.StartOf(DateOnly.FromDateTime(read));
        moment = read.Kind == DateTimeKind.Unspecified ? day + read.TimeOfDay : exact;
        return true;
    }

    private static async Task<int> Verify(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var verified = await record.Get<Verification>().Run(cancellation);
        await KeyReminder.Print(record.Get<RecordDatabase>().Owner, output, cancellation);
        return await VerifyCommand.Print(verified, output);
    }
}
