using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Grains.Tests.Engine;

/// <summary>Orders of every noun go from a client to a silo, and what became of them comes back.</summary>
public sealed class EveryNounTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private static readonly Caller Nobody = new(new PersonId(Guid.NewGuid()), [], SteppedUp: true);

    private readonly string cluster = Guid.NewGuid().ToString("N");
    private IHost silo = null!;
    private IHost client = null!;

    public async Task InitializeAsync()
    {
        silo = await Silos.Join(database, cluster, Keepers);
        client = await Silos.Call(database, cluster);
    }

    public async Task DisposeAsync()
    {
        foreach (var host in new[] { client, silo })
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    [Fact]
    public async Task Do_AnOrderOfEveryNoun_IsAnsweredByItsRules()
    {
        var engine = new GrainEngine(
            client.Grains(),
            new CallPatience(TimeProvider.System, NullLogger<CallPatience>.Instance)
        );
        var answered = new List<Type>();

        foreach (var family in Samples.Families)
        {
            var command = Samples.Commands.First(type => type.IsSubclassOf(family));
            var order = Samples.OrderOf(Samples.Of(command, whole: true), Nobody);

            // Who holds no role is refused by every noun's own rules, in a value.
            Assert.NotNull((await Do(engine, order)).Refusal);
            answered.Add(order.GetType());
        }

        Assert.Equal(GrainRoutes.Orders.ToHashSet(), answered.ToHashSet());
    }

    private void Keepers(ISiloBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(database.Service);
        builder.Services.AddRecord(new RecordOptions());
        builder.Services.AddNouns(new ConfigurationBuilder().Build());
    }

    // The engine knows a noun by the type of its orders.
    private static Task<Outcome> Do(GrainEngine engine, IOrder order) =>
        (Task<Outcome>)
            typeof(GrainEngine)
                .GetMethod(nameof(GrainEngine.Do))!
                .MakeGenericMethod(order.GetType())
                .Invoke(engine, [order, CancellationToken.None])!;
}
