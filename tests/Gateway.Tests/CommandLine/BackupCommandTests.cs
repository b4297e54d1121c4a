using System.Globalization;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Tests.CommandLine;

/// <summary>What the console does for a server of one's own; the private one is drilled with real processes.</summary>
public sealed class BackupCommandTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly string year = DateTime.UtcNow.AddHours(8).Year.ToString(CultureInfo.InvariantCulture);

    [Fact]
    public async Task AfterRestore_LeavesNumbersOutOpensAnEpochAndEndsSessions()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(
            $"""
            INSERT INTO record.counters (key, value, before_first) VALUES ('320581-XX-{year}', 9, 9), ('320581-XX-2020', 4, 4);
            INSERT INTO identity.accounts (id, user_name, normalized_user_name, password_hash, security_stamp,
                concurrency_stamp, must_change_password, opened_at, password_changed_at, in_use_since)
            VALUES (gen_random_uuid(), '甲', '甲', 'x', 'x', 'x', false, now(), now(), now());
            INSERT INTO identity.sessions (id, person, started_at, seen_at, expires_at)
            SELECT gen_random_uuid(), id, now(), now(), now() + interval '1 hour' FROM identity.accounts;
            """
        );

        // An hour and a half may be lost: two hours' worth of numbers.
        var until = DateTimeOffset.UtcNow.AddMinutes(-90).ToString("O", CultureInfo.InvariantCulture);
        var (code, said) = await Run(database, "after-restore", until, "--Linked:Backup:Margin=30");

        Assert.Equal(0, code);
        Assert.Contains("1 个编号簿各跳过 60 号，记作废（恢复）", said, StringComparison.Ordinal);
        Assert.Contains("1 个会话已结束", said, StringComparison.Ordinal);
        Assert.Contains("完好无损", said, StringComparison.Ordinal);
        var values = await connection.QueryAsync<int>("SELECT value FROM record.counters ORDER BY value");
        Assert.Equal([4, 69], values);
        Assert.Equal(
            0,
            await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM identity.sessions WHERE ended_at IS NULL")
        );
        Assert.Equal(2, await connection.ExecuteScalarAsync<int>("SELECT max(epoch) FROM record.feed_epochs"));
    }

    [Fact]
    public async Task AfterRestore_BesideAGateway_IsRefused()
    {
        await using var taken = await TestDatabase.CreateAsync();
        await using var lease = await DatabaseLease.TakeAsync(
            taken.Service,
            new LeaseManner.Alone(),
            TimeProvider.System,
            NullLogger<DatabaseLease>.Instance
        );

        var (code, said) = await Run(taken, "after-restore");

        Assert.Equal(ConsoleCommands.Failed, code);
        Assert.Contains("另一个网关", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_OfAServerOfOnesOwn_NamesItsTools()
    {
        var (code, said) = await Run(database, "backup", "/nowhere");

        Assert.Equal(ConsoleCommands.Failed, code);
        Assert.Contains("pg_basebackup", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExportAndImport_IntoAnEmptyDatabase_IsSound()
    {
        await using var source = await TestDatabase.CreateAsync();
        await using var target = await TestDatabase.CreateAsync();
        var folder = Path.Combine(await ServerCopy.EmptyFolderAsync(), "export");

        var exported = await Run(source, "export-record", folder);
        var imported = await Run(target, "import-record", folder);

        Assert.Equal((0, 0), (exported.Code, imported.Code));
        Assert.Contains("已导出", exported.Said, StringComparison.Ordinal);
        Assert.Contains("完好无损", imported.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("restore", "只有一个")]
    [InlineData("restore", "甲", "乙", "昨天")]
    [InlineData("after-restore", "昨天")]
    [InlineData("export-record")]
    [InlineData("import-record")]
    [InlineData("backup", "甲", "乙")]
    public async Task WrongWords_SayHowItIsCalled(params string[] words)
    {
        var (code, said) = await Run(database, words);

        Assert.Equal(ConsoleCommands.Usage, code);
        Assert.StartsWith(words[0], said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> Run(TestDatabase database, params string[] words)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        string[] settings = ["--Linked:Owner=" + database.OwnerString, "--Linked:Service=" + database.ServiceString];
        var code = await ConsoleCommands.House.Run([.. words, .. settings], output, CancellationToken.None);
        return (code, output.ToString());
    }
}
