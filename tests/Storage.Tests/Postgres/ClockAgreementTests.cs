using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

public sealed class ClockAgreementTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Read_OneMachine_AgreesWithinASecond() =>
        Assert.InRange((await Read(TimeProvider.System)).Apart, TimeSpan.Zero, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData(10)]
    [InlineData(-10)]
    public async Task Require_TenMinutesOff_RefusesWithBothTimes(int minutes)
    {
        var off = new Skewed(TimeSpan.FromMinutes(minutes));

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            ClockAgreement.Require(database.Service, off, CancellationToken.None)
        );

        Assert.Matches("相差 (599|600|601) 秒", refused.Message);
        Assert.Matches(@"本机 \d{4}-\d\d-\d\d \d\d:\d\d:\d\d，数据库 \d{4}-", refused.Message);
    }

    [Fact]
    public async Task Require_HalfAMinuteOff_IsBorne() =>
        await ClockAgreement.Require(database.Service, new Skewed(TimeSpan.FromSeconds(30)), CancellationToken.None);

    [Fact]
    public async Task Watch_OffThreeTimesRunning_StopsTheProcess()
    {
        var host = new Lifetime();
        using var watch = new ClockWatch(
            database.Service,
            new Skewed(TimeSpan.FromMinutes(2), hurry: 1000),
            host,
            NullLogger<ClockWatch>.Instance
        );

        await watch.StartAsync(CancellationToken.None);
        await host.Stopped.WaitAsync(TimeSpan.FromSeconds(30));
        await watch.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Open_ServerTenMinutesAhead_IsRefused()
    {
        await using var command = database.Owner.CreateCommand(
            """
            CREATE SCHEMA ahead;
            GRANT USAGE ON SCHEMA ahead TO linked_service;
            CREATE FUNCTION ahead.clock_timestamp() RETURNS timestamptz LANGUAGE sql
                AS $$ SELECT pg_catalog.clock_timestamp() + interval '10 minutes' $$;
            GRANT EXECUTE ON FUNCTION ahead.clock_timestamp() TO linked_service;
            """
        );
        await command.ExecuteNonQueryAsync();
        var service = new NpgsqlConnectionStringBuilder(database.ServiceString) { SearchPath = "ahead,pg_catalog" };

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            RecordDatabase.OpenAsync(
                new LinkedDatabaseOptions { Owner = database.OwnerString, Service = service.ConnectionString },
                NullLoggerFactory.Instance
            )
        );

        Assert.Contains("时钟", refused.Message, StringComparison.Ordinal);
    }

    private async Task<ClockAgreement> Read(TimeProvider machine) =>
        await ClockAgreement.Read(database.Service, machine, CancellationToken.None);

    /// <summary>A machine whose clock is off, and whose timers may hurry.</summary>
    private sealed class Skewed(TimeSpan off, int hurry = 1) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + off;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime / hurry, period / hurry);
    }

    private sealed class Lifetime : IHostApplicationLifetime
    {
        private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Stopped => stopped.Task;

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopped.TrySetResult();
    }
}
