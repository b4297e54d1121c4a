using ZhengXie.Linked.Bench.Nation.Checks;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>A database that holds the nation's year (全国一年库) and stays: loaded if it is missing, completed if it is not complete.</summary>
internal sealed class NationDatabase : IAsyncDisposable
{
    private readonly BenchDatabase database;

    private NationDatabase(BenchDatabase database, RecordDatabase record, NationSize size) =>
        (this.database, Record, Size) = (database, record, size);

    /// <summary>The record.</summary>
    public RecordDatabase Record { get; }

    /// <summary>How large it is.</summary>
    public NationSize Size { get; }

    /// <summary>Its connection strings.</summary>
    public BenchDatabase Database => database;

    /// <summary>What was loaded on this opening; none where it was complete.</summary>
    public Loaded? Loaded { get; private set; }

    /// <summary>Opens it, and loads what is missing.</summary>
    public static Task<NationDatabase> Open(BenchServer server, int reports) => Open(server, new NationSize(reports));

    /// <summary>Opens it, and loads what is missing.</summary>
    public static async Task<NationDatabase> Open(BenchServer server, NationSize size)
    {
        var kept = await server.Keep(size.Purpose);
        var opened = new NationDatabase(kept, await kept.Open(), size);
        if (await kept.Remark() != size.ToString())
        {
            await opened.Complete();
            await kept.Remark(size.ToString());
        }
        return opened;
    }

    /// <summary>A copy that goes when it is disposed, for whoever acts on: the one that is kept stays as it was told.</summary>
    public static async Task<NationDatabase> Copy(BenchServer server, int reports)
    {
        var size = new NationSize(reports);
        await (await Open(server, size)).DisposeAsync();
        var copy = await server.Copy(size.Purpose);
        return new NationDatabase(copy, await copy.Open(), size);
    }

    /// <summary>Loads one from the beginning that goes when it is disposed, whatever is kept besides.</summary>
    public static async Task<NationDatabase> Fresh(BenchServer server, NationSize size)
    {
        var empty = await server.Create("fresh_" + size.Purpose);
        var opened = new NationDatabase(empty, await empty.Open(), size);
        await opened.Complete();
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await Record.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task Complete()
    {
        Loaded = await new NationLoader(Record, Size).Load();
        Console.WriteLine("  checking that every act stands there once …");
        await new NationCheck(Record, Size).Run();
        Console.WriteLine("  filling the search …");
        await NationIndex.Fill(Record);
    }
}
