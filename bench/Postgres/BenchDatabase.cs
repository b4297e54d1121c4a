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
    private const string RowsPerActOf = """
        SELECT string_agg(what || ' ' || round(many::numeric / acts, 3), ', ' ORDER BY what)
        FROM (SELECT count(*) AS acts FROM record.receipts) r, (
            SELECT 'streams' AS what, count(*) AS many FROM record.streams
            UNION ALL SELECT 'events', count(*) FROM record.events
            UNION ALL SELECT 'texts', count(*) FROM record.texts
            UNION ALL SELECT 'paper numbers', sum(value) FROM record.counters
            UNION ALL SELECT 'notices', count(*) FROM record.notices
            UNION ALL SELECT 'notice numbers', sum(head) FROM record.feeds
            UNION ALL SELECT 'readers', count(*) FROM lists.readers
            UNION ALL SELECT 'copies', count(*) FROM lists.copies
            UNION ALL SELECT 'followed', count(*) FROM lists.followed
            UNION ALL SELECT 'figures', sum(many) FROM lists.figures
        ) counted
        """;

    private const string RemarkOf = """
        SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()
        """;

    /// <summary>Whether it outlives its measurement.</summary>
    public bool Stays { get; init; }

    /// <summary>Connection string of its owner.</summary>
    public string Owner => owner;

    /// <summary>Connection string of the service.</summary>
    public string Service => service;

    /// <summary>Opens it as the record, with every migration.</summary>
    public Task<RecordDatabase> Open() =>
        RecordDatabase.OpenAsync(new() { Owner = owner, Service = service }, NullLoggerFactory.Instance);

    /// <summary>Which rows every act has left, and how many; what is counted up is shown by what it has come to.</summary>
    public async Task<string> RowsPerAct()
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand(RowsPerActOf);
        command.CommandTimeout = 300;
        return (string)(await command.ExecuteScalarAsync())!;
    }

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

    public async ValueTask DisposeAsync()
    {
        if (!Stays)
        {
            await server.Drop(name);
        }
    }
}
