using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>
/// What a gateway has around its record (装载环境), under the nation's clock: rules, composers, list writers, engine and journal,
/// the groups as large as they may be.
/// </summary>
internal sealed class NationHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;

    /// <summary>Furnishes it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="size">What the chains are hashed with.</param>
    /// <param name="searching">
    /// Whether acts queue their reports for the search. The loader has them indexed at its end instead, once each.
    /// </param>
    public NationHouse(RecordDatabase record, NationSize size, bool searching)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        collection.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        collection.AddSingleton(Clock);
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton(record.Service);
        collection.AddRecord(Large with { Algorithm = size.Algorithm });
        collection.AddUpkeep(record.Owner);
        collection.AddCalendars();
        collection.AddBodies();
        collection.AddPeople();
        collection.AddReports();
        collection.AddJointTasks();
        if (searching)
        {
            collection.AddSearch(new());
        }
        services = collection.BuildServiceProvider();
    }

    /// <summary>A record whose groups are as large as they may be.</summary>
    public static RecordOptions Large { get; } =
        new()
        {
            GroupActs = 256,
            GroupBytes = 8 << 20,
            Waiting = 1 << 14,
            Patience = TimeSpan.FromMinutes(2),
        };

    /// <summary>The clock.</summary>
    public NationClock Clock { get; } = new();

    /// <summary>Rebuilds lists.</summary>
    public Rebuild Rebuild => Get<Rebuild>();

    /// <summary>Verifies chains.</summary>
    public Verification Verification => Get<Verification>();

    /// <summary>Something that the house has.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Reads the bodies and calendars that the rules go by.</summary>
    public async Task Refresh()
    {
        await Get<BodyDirectory>().Refresh(CancellationToken.None);
        await Get<CalendarDirectory>().Refresh(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
