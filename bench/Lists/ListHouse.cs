using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Dashboards;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Outbox;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// The readers of the house over a record (读取环境), registered as a gateway registers them, and its keepers for the acts that
/// go on beside.
/// </summary>
internal sealed class ListHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private ListHouse(ServiceProvider services) => this.services = services;

    /// <summary>The bodies as they stand.</summary>
    public BodyTree Bodies => Of<BodyDirectory>().Current;

    /// <summary>Opens it.</summary>
    /// <param name="service">Pool of the service role, as the gateway has it.</param>
    /// <param name="time">The moment at which everything is read.</param>
    public static async Task<ListHouse> Open(NpgsqlDataSource service, TimeProvider time)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        collection.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        collection.AddSingleton(service);
        collection.AddSingleton(time);
        collection.AddRecord(new RecordOptions());
        collection.AddNouns(new ConfigurationBuilder().Build());
        collection.AddDashboards(new DashboardOptions());
        collection.AddSingleton<MessagePages>();
        collection.AddSingleton<OvertimePages>();
        var house = new ListHouse(collection.BuildServiceProvider());
        await house.Of<BodyDirectory>().Refresh(CancellationToken.None);
        await house.Of<CalendarDirectory>().Refresh(CancellationToken.None);
        return house;
    }

    /// <summary>A reader, or whatever else is registered.</summary>
    public TService Of<TService>()
        where TService : notnull => services.GetRequiredService<TService>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
