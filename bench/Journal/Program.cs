using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Storage.Postgres;

// Usage: [seconds per run, 10] [owner's connection string] [service's connection string]
// Without strings the private server is used, in a new folder that is removed at the end. Durability is on either way.
var seconds = args.Length > 0 ? int.Parse(args[0]) : 10;
var folder = Directory.CreateTempSubdirectory("linked-bench-");
var given = new LinkedDatabaseOptions
{
    Owner = args.ElementAtOrDefault(1),
    Service = args.ElementAtOrDefault(2),
    DataFolder = folder.FullName,
};
if (!OperatingSystem.IsWindows())
{
    // The private server's system user must be let in.
    File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_101_101);
}
try
{
    await using var database = await RecordDatabase.OpenAsync(given, NullLoggerFactory.Instance);
    await BenchTables.Make(database.Owner, database.Service);
    await Console.Out.WriteLineAsync(await BenchTables.Server(database.Owner));
    var span = TimeSpan.FromSeconds(seconds);
    var best = 0.0;
    // Side by side, so that whatever else the machine does falls on both.
    foreach (var clients in new[] { 16, 64 })
    {
        if (await Pgbench.Run(database, clients, span) is { } perSecond)
        {
            Figures.Print($"one statement per act, pgbench, {clients} clients", perSecond);
            best = Math.Max(best, perSecond);
        }
    }
    foreach (var callers in new[] { 16, 64, 256 })
    {
        Figures.Print($"group append, {callers} callers", await JournalRun.For(database.Service, callers, span), best);
    }
}
finally
{
    folder.Delete(recursive: true);
}
