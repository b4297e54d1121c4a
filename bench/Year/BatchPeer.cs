using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Year;

/// <summary>
/// pgbench in batches (成批对照): fifty submissions, one statement each, between BEGIN and COMMIT. Fifty texts and events of our own
/// acts stand in the script; each client submits to a body of its own, so that no batch waits for another.
/// </summary>
internal sealed class BatchPeer : IAsyncDisposable
{
    private const int Acts = 50;

    private readonly PgbenchProgram program;
    private readonly BenchDatabase database;
    private readonly string folder = Directory.CreateTempSubdirectory("linked-bench-").FullName;
    private readonly string script;

    private BatchPeer(PgbenchProgram program, BenchDatabase database, Version version)
    {
        (this.program, this.database) = (program, database);
        script = Path.Combine(folder, "batch.sql");
        File.WriteAllLines(script, ["BEGIN;", .. PgbenchScripts.Filled(new SubmitActs(), Acts, version), "COMMIT;"]);
    }

    public static async Task<BatchPeer> Open(BenchServer server, PgbenchProgram program)
    {
        var empty = await server.Create("pgbench_batches");
        await (await empty.OpenNew()).DisposeAsync();
        return new(program, empty, Version.Parse(await server.Version()));
    }

    /// <summary>Runs for a while; every act of a batch is answered when the batch is.</summary>
    public async Task<Samples> Run(int clients, TimeSpan duration)
    {
        var batches = await program.Run(database.Service, [script], clients, duration);
        return new([.. batches.Microseconds.SelectMany(took => Enumerable.Repeat(took, Acts))], batches.Seconds);
    }

    /// <summary>Which rows an act has left, and how many.</summary>
    public Task<string> RowsPerAct() => database.RowsPerAct();

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        await database.DisposeAsync();
    }
}
