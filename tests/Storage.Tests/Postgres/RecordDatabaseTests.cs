using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

public sealed class RecordDatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Open_BothStringsGiven_UsesThatServer()
    {
        await using var opened = await OpenAsync(database.OwnerString, database.ServiceString);

        Assert.Null(opened.PrivateServer);
        await using var connection = await opened.Service.OpenConnectionAsync();
        Assert.Equal(new NpgsqlConnectionStringBuilder(database.ServiceString).Database, connection.Database);
    }

    [Fact]
    public async Task Open_PoolSizeGiven_Stands()
    {
        await using var opened = await OpenAsync(database.OwnerString, $"{database.ServiceString};Maximum Pool Size=3");

        Assert.Equal(3, new NpgsqlConnectionStringBuilder(opened.Service.ConnectionString).MaxPoolSize);
    }

    [Fact]
    public async Task Open_NoPoolSizeGiven_LeavesRoomOnThePrivateServer()
    {
        var service = new NpgsqlConnectionStringBuilder(database.ServiceString);
        service.Remove("Maximum Pool Size");
        await using var opened = await OpenAsync(database.OwnerString, service.ConnectionString);

        var pools = new[] { opened.Service, opened.Owner };
        var sizes = pools.Sum(pool => new NpgsqlConnectionStringBuilder(pool.ConnectionString).MaxPoolSize);
        Assert.InRange(sizes, 50, ServerSettings.MaxConnections - 10);
    }

    [Fact]
    public async Task Open_OneStringOnly_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            OpenAsync(database.OwnerString, service: null)
        );

        Assert.Contains("Linked:Service", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_OneUserInBothRoles_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            OpenAsync(database.OwnerString, database.OwnerString)
        );

        Assert.Contains("linked_owner", refused.Message, StringComparison.Ordinal);
    }

    private static Task<RecordDatabase> OpenAsync(string? owner, string? service) =>
        RecordDatabase.OpenAsync(
            new LinkedDatabaseOptions { Owner = owner, Service = service },
            NullLoggerFactory.Instance
        );
}
