using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Core.Internal;
using Orleans.Storage;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Bodies;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Grains.Tests.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Tests.Bodies;

/// <summary>The grain of a top body sweeps for all below it, in a cluster of two silos; nobody else does.</summary>
public sealed class BodySweepTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Hour = TimeSpan.FromMinutes(60);

    private readonly TestClock clock = TestClock.OnMonday();
    private readonly RingHeard bell = new();
    private readonly ReportId report = Changshu.NewReport();
    private TestDatabase database = null!;
    private PairOfSilos pair = null!;

    private IBodyGrain Jiangsu => pair.Here.Grains().GetGrain<IBodyGrain>(Body.Stream(new BodyCode("320000")));

    // A database for each, because reminders outlive the silos that made them.
    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync()
    {
        await pair.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Timer_StepComesWhileItRests_IsDoneByTheHouse()
    {
        await Join(silo => silo.AddBodySweeps());
        await Submitted();
        clock.Advance(Hour - TimeSpan.FromMilliseconds(500));
        // It finds nothing, and rests until the step.
        await Jiangsu.Wake();

        clock.Advance(TimeSpan.FromSeconds(1));

        await Reached();
    }

    [Fact]
    public async Task Reminder_NobodyElseWakesIt_WakesIt()
    {
        await Join(silo =>
        {
            silo.AddBodySweeps(new() { Reminder = TimeSpan.FromSeconds(1) });
            silo.Configure<ReminderOptions>(options => options.MinimumReminderPeriod = TimeSpan.FromSeconds(1));
        });
        await Submitted();
        await Jiangsu.Wake();
        await Jiangsu.AsReference<IGrainManagementExtension>().DeactivateOnIdle();

        clock.Advance(Hour);

        await Reached();
    }

    [Fact]
    public async Task Silo_OfTheSweeperDies_TheOtherOneWakesItBeforeTheNextReminder()
    {
        await Join(silo => silo.AddBodySweeps().WakeBodySweeps());
        await Submitted();
        await Jiangsu.Wake();
        var place = await pair.Here.Grains().GetGrain<IManagementGrain>(0).GetActivationAddress(Jiangsu);
        Assert.NotNull(place);

        await pair.Kill(place);
        clock.Advance(Hour);

        await Reached();
    }

    [Fact]
    public async Task Sweep_OfAnActivationThatBrokeOff_IsGoneOnWithByTheNext()
    {
        var orders = new RefusedOrders(bell);
        await Join(silo =>
        {
            silo.AddBodySweeps();
            silo.Services.AddSingleton<IDueOrders>(orders);
        });
        var now = clock.GetUtcNow();
        await Waits("before", now.AddMinutes(-2));
        await Waits("behind", now.AddMinutes(-1));
        await BrokeOff(new DuePlace(now.AddMinutes(-1), Guid.Empty, ""));
        var next = bell.Next;

        await Jiangsu.Wake();

        await next.WaitAsync(Patience);
        Assert.Equal("behind", orders.Tried.First());
    }

    private async Task Join(Action<ISiloBuilder> sweeping) =>
        pair = await PairOfSilos.Join(
            database,
            silo =>
            {
                silo.Services.AddSingleton<IBell>(bell);
                silo.Services.AddBodies();
                silo.Services.AddGrainEngine();
                silo.Services.AddSweeper();
                sweeping(silo);
            },
            clock
        );

    private async Task Waits(string item, DateTimeOffset at)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await using var insert = new NpgsqlCommand(
            """
            INSERT INTO lists.due (stream, item, noun, kind, body, started_at, due_at, next_at)
            VALUES (gen_random_uuid(), $1, 'note', 'Note', $2, $3, $3, $3)
            """,
            connection
        );
        insert.Parameters.Add(new() { Value = item });
        insert.Parameters.Add(new() { Value = Changshu.Body.Value });
        insert.Parameters.Add(new() { Value = at });
        await insert.ExecuteNonQueryAsync();
    }

    // As an activation leaves it in grain storage.
    private Task BrokeOff(DuePlace place) =>
        pair
            .Here.Services.GetRequiredKeyedService<IGrainStorage>(ClusterSilo.States)
            .WriteStateAsync("sweep", Jiangsu.GetGrainId(), new GrainState<Cursor>(new() { BrokenOff = place }));

    private async Task Submitted()
    {
        var urgent = Changshu.Submission with { Urgency = Urgency.Critical };
        Assert.NotNull((await PairOfSilos.Do(pair.Here, report.Order(Changshu.Member, urgent))).Receipt);
    }

    // The house itself has recorded that the step was reached.
    private async Task Reached()
    {
        using var limit = new CancellationTokenSource(Patience);
        for (var next = bell.Next; !await HasReached(); next = bell.Next)
        {
            await next.WaitAsync(limit.Token);
        }
    }

    private async Task<bool> HasReached() =>
        (await pair.Load(report)).Events.Any(recorded => recorded is { Event: ClockReached, By: null });

    private sealed record Cursor
    {
        public DuePlace? BrokenOff { get; init; }
    }
}
