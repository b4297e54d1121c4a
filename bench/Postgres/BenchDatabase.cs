using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Postgres;

/// <summary>A database of one measurement.</summary>
/// <param name="server">Where it is.</param>
/// <param name="name">Its name.</param>
/// <param name="owner">Connection string of its owner.</param>
/// <param name="service">Connection string of the service.</param>
internal sealed class BenchDatabase(BenchServer server, string name, string owner, string service) : IAsyncDisposable
{
    /// <summary>Connection string of its owner.</summary>
    public string Owner => owner;

    /// <summary>Connection string of the service.</summary>
    public string Service => service;

    /// <summary>Opens it as the record, with every migration.</summary>
    public Task<RecordDatabase> Open() =>
        RecordDatabase.OpenAsync(new() { Owner = owner, Service = service }, NullLoggerFactory.Instance);

    /// <summary>What stands in it now.</summary>
    public async Task<WrittenRows> Count()
    {
        await using var source = NpgsqlDataSource.Create(owner);
        return await WrittenRows.Count(source);
    }

    public async ValueTask DisposeAsync() => await server.Drop(name);
}
