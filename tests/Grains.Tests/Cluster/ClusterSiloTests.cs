using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Grains.Tests.Cluster;

/// <summary>Two silos and a client find each other through our tables, as the service role.</summary>
public sealed class ClusterSiloTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly List<IHost> hosts = [];

    private IGrainFactory Grains => hosts[^1].Grains();

    public async Task InitializeAsync()
    {
        var cluster = Guid.NewGuid().ToString("N");
        hosts.Add(await Silos.Join(database, cluster));
        hosts.Add(await Silos.Join(database, cluster));
        hosts.Add(await Silos.Call(database, cluster));
    }

    public async Task DisposeAsync()
    {
        foreach (var host in hosts.AsEnumerable().Reverse())
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    [Fact]
    public async Task Grains_Many_LiveOnBoth()
    {
        var places = await Task.WhenAll(
            Enumerable.Range(0, 64).Select(number => Grains.GetGrain<IMemoGrain>($"memo {number}").Place())
        );

        Assert.Equal(2, places.Distinct().Count());
    }

    [Fact]
    public async Task State_Written_IsReadByTheNextActivation()
    {
        var memo = Grains.GetGrain<IMemoGrain>("常熟");
        await memo.Write("已读到第七号");
        await memo.Write("已读到第八号");
        await memo.Leave();

        Assert.Equal("已读到第八号 2", await memo.Read());
    }

    [Fact]
    public async Task State_Erased_IsGoneAndCanBeWrittenAgain()
    {
        var memo = Grains.GetGrain<IMemoGrain>("苏州");
        await memo.Write("旧");
        await memo.Erase();
        await memo.Leave();
        Assert.Null(await memo.Read());

        await memo.Write("新");
        await memo.Leave();

        Assert.Equal("新 1", await memo.Read());
    }

    [Fact]
    public async Task Reminder_Registered_StandsUntilItIsTakenAway()
    {
        var memo = Grains.GetGrain<IMemoGrain>("江苏");
        await memo.Wake("a");
        await memo.Wake("a");
        await memo.Wake("b");
        Assert.Equal(["a", "b"], await memo.Reminders());

        await memo.Sleep("a");

        Assert.Equal(["b"], await memo.Reminders());
    }
}
