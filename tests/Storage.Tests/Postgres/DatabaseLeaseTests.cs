using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

public sealed class DatabaseLeaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Take_Held_IsRefusedWithTheHoldersName()
    {
        await using var other = Named("linked/elsewhere/4711");
        await using var held = await TakeAsync(other);

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => TakeAsync(database.Service));

        Assert.Contains("linked/elsewhere/4711", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_GivenBack_Succeeds()
    {
        await (await TakeAsync(database.Service)).DisposeAsync();

        await using var other = Named("linked/next/1");
        await using var lease = await TakeAsync(other);

        Assert.False(lease.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task Keep_SessionBrokenAndNobodyElseWaits_TakesTheLockAgain()
    {
        await using var own = Named("linked/broken/1");
        await using var lease = await TakeAsync(own);

        await BreakAsync("linked/broken/1");

        await ServerPatience.Answering.ExecuteAsync(async token =>
        {
            if (!await HoldsAsync("linked/broken/1", token))
            {
                throw new DatabaseRefusedException("not yet");
            }
        });
        Assert.False(lease.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task Keep_AnotherTookTheDatabase_IsLost()
    {
        await using var own = Named("linked/first/1");
        await using var lease = await TakeAsync(own);
        await using var session = await database.Service.OpenConnectionAsync();
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({DatabaseLease.Number})", session);
        var waiting = wait.ExecuteNonQueryAsync();

        await BreakAsync("linked/first/1");
        await waiting;

        var lost = new TaskCompletionSource();
        await using var registration = lease.Lost.Register(lost.SetResult);
        await lost.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await using var unlock = new NpgsqlCommand($"SELECT pg_advisory_unlock({DatabaseLease.Number})", session);
        await unlock.ExecuteNonQueryAsync();
    }

    private static Task<DatabaseLease> TakeAsync(NpgsqlDataSource source) =>
        DatabaseLease.TakeAsync(source, new LeaseManner.Alone(), new HurriedTime(), NullLogger<DatabaseLease>.Instance);

    private NpgsqlDataSource Named(string name) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ServiceString) { ApplicationName = name });

    private async Task BreakAsync(string name)
    {
        await using var command = database.Service.CreateCommand(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = $1"
        );
        command.Parameters.AddWithValue(name);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<bool> HoldsAsync(string name, CancellationToken cancellation)
    {
        await using var command = database.Service.CreateCommand(
            """
            SELECT EXISTS (
                SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
                WHERE locktype = 'advisory' AND granted AND application_name = $1)
            """
        );
        command.Parameters.AddWithValue(name);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Time whose timers run a hundred times faster.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime / 100, period / 100);
    }
}
