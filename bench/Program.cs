using ZhengXie.Linked.Bench;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.JointTasks;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Bench.Search;

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
    if (settings.Journal)
    {
        await JournalRun.Run(server, settings, table);
    }
    if (settings.Doors)
    {
        await DoorsRun.Run(server, settings, folder, table);
    }
    if (settings.Search)
    {
        await SearchBench.Run(server, settings, folder, table);
    }
    if (settings.JointTasks)
    {
        await JointTaskBench.Run(server, settings, table);
    }
    if (settings.Cluster)
    {
#if ORLEANS
        await ZhengXie.Linked.Bench.Cluster.ClusterRun.Run(server, settings, folder, table);
#else
        table.Say("built without Orleans (docs/adr/0002): there is no cluster to measure");
#endif
    }
    table.Print(Console.Out);
    Console.WriteLine($"raw data: {RawData.Write(folder, table)}");
    return 0;
}
catch (Exception error)
{
    // Told and not thrown on: a process that is torn down leaves the servers that it started.
    await Console.Error.WriteLineAsync(error.ToString());
    return 1;
}
