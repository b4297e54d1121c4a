using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

[Trait("Server", "Private")]
public sealed class PrivateServerTests
{
    [Fact]
    public async Task Start_EmptyFolder_MakesADurableUtf8ServerThatOpensNoPort()
    {
        var folder = Path.Combine(await ServerCopy.EmptyFolderAsync(), "数据 一");

        await using var server = await StartAsync(folder);

        Assert.Equal("UTF8", await AskAsync(server, "SHOW server_encoding"));
        Assert.Equal(
            "b C.UTF-8 C",
            await AskAsync(
                server,
                """
                SELECT concat_ws(' ', datlocprovider, datlocale, datcollate)
                FROM pg_database WHERE datname = current_database()
                """
            )
        );
        Assert.Equal("on", await AskAsync(server, "SHOW fsync"));
        Assert.Equal("on", await AskAsync(server, "SHOW synchronous_commit"));
        Assert.Equal("", await AskAsync(server, "SHOW listen_addresses"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Start_Passwords_AreReadableByOneUserOnly()
    {
        var folder = await ServerCopy.EmptyFolderAsync();

        await using var server = await StartAsync(folder);

        var mode = File.GetUnixFileMode(Path.Combine(folder, "postgres", "passwords.json"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        var wrong = new NpgsqlConnectionStringBuilder(server.Connections.Service) { Password = "guess" };
        await using var guess = new NpgsqlConnection(wrong.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => guess.OpenAsync());
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Start_Server_LeadsASessionOfItsOwn()
    {
        await using var server = await StartAsync(await ServerCopy.NewFolderAsync());

        // number (name) state parent group session
        var stat = await File.ReadAllTextAsync($"/proc/{server.ProcessId}/stat");
        var session = stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[3];
        Assert.Equal($"{server.ProcessId}", session);
    }

    [Fact]
    public async Task Start_TwoAtOnceOnAnEmptyFolder_OneKeepsItAndTheOtherIsAGuest()
    {
        var folder = await ServerCopy.EmptyFolderAsync();

        var servers = await Task.WhenAll(StartAsync(folder), StartAsync(folder));

        var keeper = Assert.Single(servers, server => server.IsKeeper);
        foreach (var server in servers)
        {
            Assert.Equal("1", await AskAsync(server, "SELECT '1'"));
        }

        await keeper.DisposeAsync();
    }

    [Fact]
    public async Task Start_BesideItsKeeper_IsAGuestThatLeavesTheServerAlone()
    {
        var folder = await ServerCopy.NewFolderAsync();
        await using var keeper = await StartAsync(folder);

        await using (var guest = await StartAsync(folder))
        {
            Assert.False(guest.IsKeeper);
            Assert.Equal(keeper.ProcessId, guest.ProcessId);
            Assert.Equal("1", await AskAsync(guest, "SELECT '1'"));
        }

        Assert.Equal("1", await AskAsync(keeper, "SELECT '1'"));
    }

    [Fact]
    public async Task Start_GatewayWasKilled_AdoptsTheLiveServerAndStopsItInTheEnd()
    {
        var folder = await ServerCopy.NewFolderAsync();
        var left = await LeftBehind.StartAsync(folder);

        var server = await StartAsync(folder);

        Assert.True(server.IsKeeper);
        Assert.Equal(left, server.ProcessId);
        Assert.Equal("1", await AskAsync(server, "SELECT '1'"));
        await server.DisposeAsync();
        Assert.Null(server.ProcessId);
    }

    [Fact]
    public async Task Start_PidFileNamesAnotherProcess_StartsAllTheSame()
    {
        var folder = await ServerCopy.NewFolderAsync();
        var data = Path.Combine(folder, "postgres", "data");
        string[] lines =
        [
            $"{Environment.ProcessId}",
            data,
            "1",
            "5432",
            Path.Combine(Path.GetTempPath(), "zxl-gone"),
            "",
            "1 1",
            "ready",
        ];
        await File.WriteAllLinesAsync(Path.Combine(data, "postmaster.pid"), lines);

        await using var server = await StartAsync(folder);

        Assert.NotEqual(Environment.ProcessId, server.ProcessId);
        Assert.Equal("1", await AskAsync(server, "SELECT '1'"));
    }

    [Fact]
    public async Task Start_DataOfAnotherMajorVersion_IsRefusedAndNamed()
    {
        var folder = await ServerCopy.NewFolderAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "postgres", "data", "PG_VERSION"), "17\n");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => StartAsync(folder));

        Assert.Contains("PostgreSQL 17 建立，自带的是 PostgreSQL 18", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Start_PasswordsLost_IsRefusedWithTheFileToRestore()
    {
        var folder = await ServerCopy.NewFolderAsync();
        var passwords = Path.Combine(folder, "postgres", "passwords.json");
        File.Delete(passwords);

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => StartAsync(folder));

        Assert.Contains(passwords, refused.Message, StringComparison.Ordinal);
    }

    private static Task<PrivateServer> StartAsync(string folder) =>
        PrivateServer.StartAsync(folder, new(), NullLogger.Instance);

    private static async Task<string?> AskAsync(PrivateServer server, string query)
    {
        await using var source = NpgsqlDataSource.Create($"{server.Connections.Service};Pooling=false");
        await using var command = source.CreateCommand(query);
        return (string?)await command.ExecuteScalarAsync();
    }
}
