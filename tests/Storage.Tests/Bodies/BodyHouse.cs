using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Bodies;

/// <summary>The rooms of bodies, people and accounts over a database of their own, without doors.</summary>
public sealed class BodyHouse : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestDatabase database = new();
    private ServiceProvider? services;

    public TestDatabase Database => database;

    public BodyDirectory Directory => Get<BodyDirectory>();

    public T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(database.Service)
            .AddRecord(new RecordOptions())
            .AddBodies()
            .AddPeople()
            .AddAccountBooks(new HouseKeys(new byte[32]), new SessionLimits())
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services!.DisposeAsync();
        await database.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
