using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

[Trait("Server", "Private")]
public sealed class PrivateServerWatchTests
{
    [Fact]
    public async Task Watch_ServerKilled_StartsItAgainWithEveryAcknowledgedRow()
    {
        var options = new LinkedDatabaseOptions { DataFolder = await ServerCopy.NewFolderAsync() };
        await using var database = await RecordDatabase.OpenAsync(options, NullLoggerFactory.Instance);
        using var watch = new PrivateServerWatch(
            database,
            TimeProvider.System,
            NullLogger<PrivateServerWatch>.Instance
        );
        await watch.StartAsync(default);
        await RunAsync(database.Owner, "CREATE TABLE record.probe (id int); INSERT INTO record.probe VALUES (7)");
        var first = database.PrivateServer!.ProcessId!.Value;

        using (var server = Process.GetProcessById(first))
        {
            server.Kill();
        }

        var seen = await ServerPatience.Answering.ExecuteAsync(async token =>
        {
            await using var command = database.Service.CreateCommand("SELECT id FROM record.probe");
            return database.PrivateServer.ProcessId == first
                ? throw new DatabaseRefusedException("still there")
                : (int?)await command.ExecuteScalarAsync(token);
        });
        await watch.StopAsync(default);

        Assert.Equal(7, seen);
        Assert.NotEqual(first, database.PrivateServer.ProcessId);
    }

    private static async Task RunAsync(NpgsqlDataSource source, string statements)
    {
        await using var command = source.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }
}
