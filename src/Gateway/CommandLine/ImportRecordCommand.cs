using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Storage.Moving;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>import-record</c>: imports an exported record into an empty database (导入记录).</summary>
public sealed class ImportRecordCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "import-record";

    /// <inheritdoc/>
    public string Summary => "import-record <文件夹>：把导出的记录导入空的数据库，然后核验";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        if (CommandRecord.WordsIn(arguments) is not [var folder])
        {
            await output.WriteLineAsync(Summary);
            return ConsoleCommands.Usage;
        }
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var database = record.Get<RecordDatabase>();
        var logger = NullLogger<DatabaseLease>.Instance;
        await using var alone = await DatabaseLease.TakeAsync(
            database.Service,
            new LeaseManner.Alone(),
            record.Get<TimeProvider>(),
            logger,
            cancellation
        );
        var moved = await new RecordImport(database.Owner).Run(folder, cancellation);
        await output.WriteLineAsync($"已导入 {moved.Tables} 张表、{moved.Rows} 行。");
        await KeyReminder.Print(database.Owner, output, cancellation);
        return await VerifyCommand.Print(await record.Get<Verification>().Run(cancellation), output);
    }
}
