using Npgsql;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>That what is recorded stays is not our good will: PostgreSQL refuses the service.</summary>
public sealed class GrantTests(NoteHouse house) : IClassFixture<NoteHouse>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var appender = new GroupAppender(house.Service, new(), TimeProvider.System);
        await appender.Append(NoteActs.Open());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("events", "bytes = ''")]
    [InlineData("events", "number = 7")]
    [InlineData("texts", "bytes = NULL")]
    [InlineData("notices", "subject = ''")]
    [InlineData("receipts", "content = ''")]
    [InlineData("checkpoints", "hash = ''")]
    [InlineData("feed_epochs", "reason = ''")]
    [InlineData("streams", "kind = ''")]
    [InlineData("counters", "before_first = 7")]
    public async Task Service_UpdatingTheRecord_IsRefused(string table, string change) =>
        await AssertRefused($"UPDATE record.{table} SET {change}");

    [Theory]
    [InlineData("events")]
    [InlineData("texts")]
    [InlineData("notices")]
    [InlineData("receipts")]
    [InlineData("checkpoints")]
    [InlineData("feed_epochs")]
    [InlineData("streams")]
    [InlineData("counters")]
    [InlineData("feeds")]
    [InlineData("read_marks")]
    public async Task Service_DeletingFromTheRecord_IsRefused(string table)
    {
        await AssertRefused($"DELETE FROM record.{table}");
        await AssertRefused($"TRUNCATE record.{table}");
    }

    [Fact]
    public async Task Service_OpeningAFeedEpoch_IsRefused() =>
        await AssertRefused("INSERT INTO record.feed_epochs (server, reason) VALUES ('', '')");

    private async Task AssertRefused(string statement)
    {
        await using var command = house.Service.CreateCommand(statement);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
