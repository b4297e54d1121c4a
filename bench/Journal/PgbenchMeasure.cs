using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>The same rows by one statement per act (单语句), played by pgbench in a database of its own.</summary>
internal sealed class PgbenchMeasure : IAsyncDisposable
{
    private readonly PgbenchProgram program;
    private readonly BenchDatabase database;
    private readonly string folder = Directory.CreateTempSubdirectory("linked-bench-").FullName;
    private readonly string[] scripts;

    private PgbenchMeasure(PgbenchProgram program, BenchDatabase database, Version version, int clients)
    {
        this.program = program;
        this.database = database;
        Clients = clients;
        scripts = PgbenchScripts.Write(folder, new SubmitActs(), version);
    }

    /// <summary>How many clients write at once.</summary>
    public int Clients { get; }

    public static async Task<PgbenchMeasure> Open(BenchServer server, PgbenchProgram program, int clients)
    {
        var empty = await server.Create($"pgbench_{clients}");
        await (await empty.OpenNew()).DisposeAsync();
        return new(program, empty, Version.Parse(await server.Version()), clients);
    }

    /// <summary>Runs for a while.</summary>
    public Task<Samples> Run(TimeSpan duration) => program.Run(database.Service, scripts, Clients, duration);

    /// <summary>Which rows an act has left, and how many.</summary>
    public Task<string> RowsPerAct() => database.RowsPerAct();

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        await database.DisposeAsync();
    }
}
