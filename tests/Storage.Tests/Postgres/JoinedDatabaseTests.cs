using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

/// <summary>A member of a cluster that is given the service's string alone, and strings that lead nowhere.</summary>
public sealed class JoinedDatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Join_Prepared_NeedsNoOwner()
    {
        await using var joined = await Join(database.ServiceString);

        Assert.False(joined.HasOwner);
        Assert.Throws<DatabaseRefusedException>(() => joined.Owner);
    }

    [Fact]
    public async Task Join_NoPoolSizeGiven_FourOfThemHaveRoomOnThePrivateServer()
    {
        var service = new NpgsqlConnectionStringBuilder(database.ServiceString);
        service.Remove("Maximum Pool Size");
        await using var joined = await RecordDatabase.JoinAsync(
            new() { Owner = database.OwnerString, Service = service.ConnectionString },
            NullLoggerFactory.Instance
        );

        string[] pools = [joined.Service.ConnectionString, joined.Owner.ConnectionString, joined.ClusterConnection];
        var sizes = pools.Sum(pool => new NpgsqlConnectionStringBuilder(pool).MaxPoolSize);
        Assert.InRange(4 * sizes, 60, ServerSettings.MaxConnections);
    }

    [Fact]
    public async Task Join_OlderSchema_AsksForPrepare()
    {
        await using var older = await TestDatabase.CreateAsync();
        await Run(older, "DELETE FROM record.migrations WHERE number = (SELECT max(number) FROM record.migrations)");

        Assert.Contains("prepare", await Refused(older.ServiceString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_NewerSchema_AsksForANewerBuild()
    {
        await using var newer = await TestDatabase.CreateAsync();
        await Run(newer, "INSERT INTO record.migrations (number, name, sha256) VALUES (999, '999_newer', '')");

        Assert.Contains("999_newer", await Refused(newer.ServiceString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_NothingThereYet_AsksForPrepare()
    {
        await using var empty = await TestDatabase.CreateAsync();
        await Run(empty, "DROP TABLE record.migrations CASCADE");

        Assert.Contains("prepare", await Refused(empty.ServiceString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_OwnerAlone_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            RecordDatabase.JoinAsync(new() { Owner = database.OwnerString }, NullLoggerFactory.Instance)
        );

        Assert.Contains("Linked:Service", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("Hots=127.0.0.1;Password=geheim")]
    [InlineData("Host=127.0.0.1;Port=geheim")]
    public async Task Join_NoConnectionString_IsRefusedWithoutShowingIt(string given)
    {
        var refused = await Refused(given);

        Assert.Contains("Linked:Service", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refused, StringComparison.Ordinal);
    }

    // The oldest server is started for the tests alone and lets everybody in.
    [Fact]
    [Trait("Server", "Private")]
    public Task Join_WrongPassword_SaysWhy() => Join_LeadsNowhere_SaysWhy("Password", "geheim", "口令");

    [Theory]
    [InlineData("Database", "nowhere", "没有这个数据库")]
    [InlineData("Port", "1", "nowhere@")]
    public async Task Join_LeadsNowhere_SaysWhy(string key, string value, string says)
    {
        var given = new NpgsqlConnectionStringBuilder(database.ServiceString) { [key] = value };
        given.Username = key == "Port" ? "nowhere" : given.Username;

        var refused = await Refused(given.ConnectionString);

        Assert.Contains(says, refused, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refused, StringComparison.Ordinal);
    }

    private static Task<RecordDatabase> Join(string service) =>
        RecordDatabase.JoinAsync(new() { Service = service }, NullLoggerFactory.Instance);

    private static async Task<string> Refused(string service) =>
        (await Assert.ThrowsAsync<DatabaseRefusedException>(() => Join(service))).Message;

    private static async Task Run(TestDatabase database, string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
