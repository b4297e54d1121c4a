using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>Two gateways on one record are one too many: the one whose lease is gone ends, and says that it had to.</summary>
public sealed class LostLeaseTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("linked-lease-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AGateway_WhoseLeaseAnotherTook_EndsByItself_WithOne()
    {
        using var gateway = await Start();
        await using var other = await database.Service.OpenConnectionAsync();
        var waiting = Run(other, $"SELECT pg_advisory_lock({DatabaseLease.Number})");

        await using var session = await database.Service.OpenConnectionAsync();
        await Run(
            session,
            $"""
            SELECT pg_terminate_backend(pid, 10000) FROM pg_locks
            WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32 | objid::bigint) = {DatabaseLease.Number}
            """
        );
        await waiting;

        Assert.Equal(1, await gateway.End());
        Assert.Contains("数据库已被占用", gateway.Said, StringComparison.Ordinal);
        await Run(other, $"SELECT pg_advisory_unlock({DatabaseLease.Number})");
    }

    [Fact]
    public async Task AGateway_ThatIsAskedToStop_EndsWithNought()
    {
        using var gateway = await Start();

        Assert.Equal(0, await gateway.Terminate());
    }

    private Task<GatewayProcess> Start() =>
        GatewayProcess.Start(
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + folder
        );

    private static async Task Run(NpgsqlConnection session, string sql)
    {
        await using var command = new NpgsqlCommand(sql, session);
        await command.ExecuteNonQueryAsync();
    }
}
