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
    private const string RemarkOf = """
        SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()
        """;

    private WrittenRows? nothing;

    /// <summary>Whether it outlives its measurement.</summary>
    public bool Stays { get; init; }

    /// <summary>Connection string of its owner.</summary>
    public string Owner => owner;

    /// <summary>Connection string of the service.</summary>
    public string Service => service;

    /// <summary>Opens it as the record, with every migration.</summary>
    public Task<RecordDatabase> Open() =>
        RecordDatabase.OpenAsync(new() { Owner = owner, Service = service }, NullLoggerFactory.Instance);

    /// <summary>Opens a new one, and remembers what the migrations have left in it.</summary>
    public async Task<RecordDatabase> OpenNew()
    {
        var record = await Open();
        nothing = await Count();
        return record;
    }

    /// <summary>Which rows every act since <see cref="OpenNew"/> has left, and how many.</summary>
    public async Task<string> RowsPerAct() =>
        (await Count()).PerActSince(nothing ?? throw new InvalidOperationException("It was not opened as a new one."));

    /// <summary>What was remarked on it; nothing on a new one.</summary>
    public async Task<string?> Remark()
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand(RemarkOf);
        return await command.ExecuteScalarAsync() as string;
    }

    /// <summary>Remarks something on it for whoever opens it later.</summary>
    public async Task Remark(string remark)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        // A comment takes no parameter.
        await using var command = source.CreateCommand($"COMMENT ON DATABASE {name} IS '{remark}'");
        await command.ExecuteNonQueryAsync();
    }

    private async Task<WrittenRows> Count()
    {
        await using var source = NpgsqlDataSource.Create(owner);
        return await WrittenRows.Count(source);
    }

    public async ValueTask DisposeAsync()
    {
        if (!Stays)
        {
            await server.Drop(name);
        }
    }
}
