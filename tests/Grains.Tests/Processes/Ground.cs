using Npgsql;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>What a cluster stands on: a prepared record and a data folder with its key.</summary>
/// <param name="owner">Connection string of the owner.</param>
/// <param name="service">Connection string of the service.</param>
/// <param name="folder">The data folder.</param>
/// <param name="under">What is dropped with the folder; left out, both stay to whoever made them.</param>
internal sealed class Ground(string owner, string service, string folder, IAsyncDisposable? under = null)
    : IAsyncDisposable
{
    // Six processes share a server that takes a hundred sessions.
    private const int PoolSize = 10;

    /// <summary>Connection string of the owner.</summary>
    public string Owner => owner;

    /// <summary>The settings of the record, as on the command line.</summary>
    public string[] Settings =>
        ["--Linked:Owner=" + Small(owner), "--Linked:Service=" + Small(service), "--Linked:DataFolder=" + folder];

    /// <summary>A copy of the demo on the server of this test process.</summary>
    public static async Task<Ground> Copied()
    {
        var folder = Directory.CreateTempSubdirectory("linked-cluster-").FullName;
        var database = await PreparedDemo.Copy(folder);
        return new(database.OwnerString, database.ServiceString, folder, database);
    }

    /// <summary>Leaves nothing behind.</summary>
    public async ValueTask DisposeAsync()
    {
        if (under is not null)
        {
            await under.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Small(string given) =>
        new NpgsqlConnectionStringBuilder(given) { MaxPoolSize = PoolSize }.ConnectionString;
}
