using ZhengXie.Linked.Bench;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

// Measures what docs/performance.md tells of, and prints one table at the end.
BenchSettings settings;
try
{
    settings = BenchSettings.Read(args);
}
catch (ArgumentException)
{
    await Console.Error.WriteLineAsync(BenchSettings.Usage);
    return 2;
}

try
{
    var folder = Path.GetFullPath(Path.Combine("artifacts", "bench"));
    await using var server = await BenchServer.Open(folder);
    var table = new ResultTable(await Machine.Describe(server));
    var bench = new BenchRun(server, settings, folder, table);
    var failed = 0;
    foreach (var measurement in settings.Measurements)
    {
        failed += await Ended(measurement, bench) ? 0 : 1;
    }
    table.Print(Console.Out);
    Console.WriteLine($"raw data: {RawData.Write(folder, $"bin/bench {string.Join(' ', args)}\n{settings}", table)}");
    return failed;
}
catch (Exception error)
{
    // Told and not thrown on: a process that is torn down leaves the servers that it started.
    await Console.Error.WriteLineAsync(error.ToString());
    return 1;
}

// What fails is told where it stands in the table; what the others found is not lost for it.
static async Task<bool> Ended(Measurement measurement, BenchRun bench)
{
    try
    {
        await measurement.Run(bench);
        return true;
    }
    catch (Exception error)
    {
        bench.Table.Say($"  {measurement.Name} FAILED: {error.Message}");
        await Console.Error.WriteLineAsync(error.ToString());
        return false;
    }
}
