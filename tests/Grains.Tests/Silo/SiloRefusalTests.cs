using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Grains.Tests.Silo;

/// <summary>What a silo, as it is shipped, says to an operator who set something wrong: one sentence and the exit code 1.</summary>
public sealed class SiloRefusalTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task WrongPassword_IsSaid() =>
        await Refuses(
            "口令",
            Service(new NpgsqlConnectionStringBuilder(database.ServiceString) { Password = "geheim" })
        );

    [Fact]
    public async Task NoServer_IsSaid() =>
        await Refuses(
            "无法登录数据库",
            Service(new NpgsqlConnectionStringBuilder(database.ServiceString) { Port = 1 })
        );

    [Theory]
    [InlineData("--Cluster:Address=0.0.0.0", "Cluster:Address")]
    [InlineData("--Cluster:Address=somewhere", "Cluster:Address")]
    [InlineData("--Cluster:SiloPort=70000", "Cluster:SiloPort")]
    public async Task SettingThatCannotBe_IsSaid(string setting, string named) =>
        await Refuses(named, $"--Linked:Service={database.ServiceString}", setting);

    [Fact]
    public async Task PortTaken_IsSaid()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, said) = await SiloProcess.Run(
            $"--Linked:Service={database.ServiceString}",
            $"--Cluster:SiloPort={port}"
        );

        Assert.Equal(1, code);
        Assert.Contains("Cluster:SiloPort", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OlderSchema_AsksForPrepare()
    {
        await using var older = await TestDatabase.CreateAsync();
        await Run(older, "DELETE FROM record.migrations WHERE number = (SELECT max(number) FROM record.migrations)");

        await Refuses("prepare", $"--Linked:Service={older.ServiceString}");
    }

    [Fact]
    public async Task SameCluster_OfAnotherVersion_IsNamed()
    {
        await using var held = await Held(new("here", Wire.Version + 1));

        await Refuses(
            $"linked/here/v{Wire.Version + 1}/",
            $"--Linked:Service={database.ServiceString}",
            "--Cluster:Id=here"
        );
    }

    [Fact]
    public async Task ClockTenMinutesOff_IsSaidWithBothTimes()
    {
        await using var ahead = await TestDatabase.CreateAsync();
        await Run(
            ahead,
            """
            CREATE SCHEMA ahead;
            GRANT USAGE ON SCHEMA ahead TO linked_service;
            CREATE FUNCTION ahead.clock_timestamp() RETURNS timestamptz LANGUAGE sql
                AS $$ SELECT pg_catalog.clock_timestamp() + interval '10 minutes' $$;
            GRANT EXECUTE ON FUNCTION ahead.clock_timestamp() TO linked_service;
            """
        );

        await Refuses(
            "时钟与数据库服务器相差",
            Service(new NpgsqlConnectionStringBuilder(ahead.ServiceString) { SearchPath = "ahead,pg_catalog" })
        );
    }

    private static string Service(NpgsqlConnectionStringBuilder given) => $"--Linked:Service={given.ConnectionString}";

    private static async Task Refuses(string says, params string[] settings)
    {
        var (code, said) = await SiloProcess.Run(settings);

        Assert.Equal(1, code);
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", said, StringComparison.Ordinal);
    }

    private Task<DatabaseLease> Held(LeaseManner.Together manner) =>
        DatabaseLease.TakeAsync(database.Service, manner, TimeProvider.System, NullLogger<DatabaseLease>.Instance);

    private static async Task Run(TestDatabase database, string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
