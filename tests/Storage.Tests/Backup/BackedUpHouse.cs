using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Backup;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Backup;

/// <summary>A record on a private server of its own that archives into a backup folder.</summary>
internal sealed class BackedUpHouse : IAsyncDisposable
{
    private BackedUpHouse(RecordDatabase database, string dataFolder, string backups)
    {
        Database = database;
        DataFolder = dataFolder;
        Backups = backups;
        Appender = new GroupAppender(database.Service, new(), TimeProvider.System);
    }

    public RecordDatabase Database { get; }

    public GroupAppender Appender { get; }

    public string DataFolder { get; }

    public string Backups { get; }

    public BaseBackups BaseBackups => new(Database.PrivateServer!, TimeProvider.System);

    // The registers of the notes are those of 2025.
    public static BackupRestore Restore { get; } = new(TestClock.OnMonday(), NullLogger<BackupRestore>.Instance);

    public static async Task<BackedUpHouse> OpenAsync(string dataFolder, string backups)
    {
        var options = new LinkedDatabaseOptions
        {
            DataFolder = dataFolder,
            // The test says when a segment is finished.
            Backup = new() { Folder = backups, Archive = TimeSpan.FromHours(1) },
        };
        var database = await RecordDatabase.OpenAsync(options, NullLoggerFactory.Instance);
        await using var connection = await database.Owner.OpenConnectionAsync();
        if (await connection.ExecuteScalarAsync<bool>("SELECT to_regclass('lists.notes') IS NULL"))
        {
            await connection.ExecuteAsync(NoteLists.Tables);
        }
        return new BackedUpHouse(database, dataFolder, backups);
    }

    /// <summary>Opens a note and gives the number it got.</summary>
    public async Task<string> Write(string body = "320581")
    {
        var done = await Appender.Append(NoteActs.Open(body, Guid.NewGuid().ToString()));
        Assert.Equal(Verdict.Done, done.Verdict);
        return Assert.Single(done.Numbers)!;
    }

    /// <summary>Finishes the segment at work and waits until it stands in the archive.</summary>
    public async Task Archived()
    {
        await using var superuser = NpgsqlDataSource.Create(
            $"{Database.PrivateServer!.Connections.Superuser};Pooling=false"
        );
        await using var connection = await superuser.OpenConnectionAsync();
        var segment = await connection.ExecuteScalarAsync<string>("SELECT pg_walfile_name(pg_switch_wal())");
        while (!File.Exists(Path.Combine(Backups, "wal", segment + ".gz")))
        {
            await Task.Yield();
        }
    }

    /// <summary>What the watch finds.</summary>
    public async Task<BackupReading> Look()
    {
        using var state = new BackupState(TimeProvider.System);
        var options = new BackupOptions { Folder = Backups };
        using var watch = new BackupWatch(
            Database,
            options,
            state,
            TimeProvider.System,
            NullLogger<BackupWatch>.Instance
        );
        await watch.StartAsync(CancellationToken.None);
        await watch.StopAsync(CancellationToken.None);
        return state.Last!;
    }

    public async Task<IReadOnlyList<string>> Numbers()
    {
        await using var connection = await Database.Owner.OpenConnectionAsync();
        var numbers = await connection.QueryAsync<string>(
            "SELECT number FROM lists.notes ORDER BY number COLLATE \"C\""
        );
        return [.. numbers];
    }

    public async ValueTask DisposeAsync()
    {
        await Appender.DisposeAsync();
        await Database.DisposeAsync();
    }
}
