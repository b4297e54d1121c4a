using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Moving;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Moving;

/// <summary>
/// From the test process's server to a private one. Where the first is the oldest PostgreSQL that is supported, this is the move over
/// three major versions.
/// </summary>
public sealed class MovedRecordTests : IAsyncLifetime
{
    private readonly NoteHouse house = new();
    private RecordDatabase target = null!;
    private string folder = null!;

    public async Task InitializeAsync()
    {
        await house.InitializeAsync();
        await using var appender = new GroupAppender(house.Service, new(), TimeProvider.System);
        await Task.WhenAll(
            Enumerable.Range(0, 30).Select(_ => appender.Append(NoteActs.Open("321301", $"{Guid.NewGuid()}")))
        );
        await new Checkpoints(house.Service, new(), TimeProvider.System).Make();
        // As after a restoration: its trigger must not act again on what is moved.
        await house.Execute(
            """
            INSERT INTO record.restorations (reaches, epoch, margin, first_year, last_year) VALUES (now(), 1, 5, 2025, 2025);
            INSERT INTO identity.accounts (id, user_name, normalized_user_name, password_hash, security_stamp,
                concurrency_stamp, must_change_password, opened_at, password_changed_at, in_use_since)
            VALUES (gen_random_uuid(), '甲', '甲', 'x', 'x', 'x', false, now(), now(), now());
            INSERT INTO identity.sessions (id, person, started_at, seen_at, expires_at)
            SELECT gen_random_uuid(), id, now(), now(), now() FROM identity.accounts;
            """
        );
        var options = new LinkedDatabaseOptions { DataFolder = await ServerCopy.NewFolderAsync() };
        target = await RecordDatabase.OpenAsync(options, NullLoggerFactory.Instance);
        await using var tables = target.Owner.CreateCommand(NoteLists.Tables);
        await tables.ExecuteNonQueryAsync();
        folder = Path.Combine(await ServerCopy.EmptyFolderAsync(), "export");
    }

    public async Task DisposeAsync()
    {
        await target.DisposeAsync();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task Move_WholeRecord_IsTheSameAndGoesOn()
    {
        var exported = await new RecordExport(house.Database.Owner, TimeProvider.System).Run(folder);
        var imported = await new RecordImport(target.Owner).Run(folder);

        Assert.Equal(exported, imported);
        Assert.Equal(await Everything(house.Database.Owner), await Everything(target.Owner));
        var verified = await new Verification(target.Service, NoteHouse.Codec).Run();
        Assert.Equal((30, 1, null), (verified.Events, verified.Checkpoints, verified.First));
        // Positions and numbers go on where they stood.
        await using var appender = new GroupAppender(target.Service, new(), TimeProvider.System);
        var next = await appender.Append(NoteActs.Open("321301", "下一件"));
        Assert.Equal("321301-XX-2025-0031", Assert.Single(next.Numbers));
        Assert.Null((await new Verification(target.Service, NoteHouse.Codec).Run()).First);
        var again = await Refusal();
        Assert.Contains("目标数据库已有数据（record.events）", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_DamagedOrOfAnotherBuild_IsRefusedAndChangesNothing()
    {
        await new RecordExport(house.Database.Owner, TimeProvider.System).Run(folder);
        var before = await Everything(target.Owner);
        var file = Path.Combine(folder, "record.events.copy.gz");
        var bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, bytes[..^1]);
        var damaged = await Refusal();
        await File.WriteAllBytesAsync(file, bytes);
        var manifest = Path.Combine(folder, "manifest.json");
        var written = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, written.Replace("001_schemas", "001_other", StringComparison.Ordinal));
        var other = await Refusal();
        var full = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            new RecordExport(house.Database.Owner, TimeProvider.System).Run(folder)
        );

        Assert.Contains(file, damaged, StringComparison.Ordinal);
        Assert.Contains("001_other", other, StringComparison.Ordinal);
        Assert.Contains("不是空的", full.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Everything(target.Owner));
    }

    private async Task<string> Refusal() =>
        (await Assert.ThrowsAsync<DatabaseRefusedException>(() => new RecordImport(target.Owner).Run(folder))).Message;

    // Every table as one text, its rows in an order of their own.
    private static async Task<Dictionary<string, string>> Everything(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync();
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await RecordTables.ListAsync(connection))
        {
            all[table.Quoted] =
                await connection.ExecuteScalarAsync<string>(
                    $"SELECT coalesce(string_agg(r::text, E'\\n' ORDER BY r::text COLLATE \"C\"), '') FROM {table.Quoted} r"
                ) ?? "";
        }
        return all;
    }
}
