using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

/// <summary>Who may be on one database together.</summary>
public sealed class SharedLeaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly LeaseManner.Together Jiangsu = new("jiangsu", 1);

    [Fact]
    public async Task SameCluster_SameWire_ManyShareIt()
    {
        await using var first = await Take(Jiangsu);
        await using var second = await Take(Jiangsu);
        await using var third = await Take(Jiangsu);

        Assert.All([first, second, third], lease => Assert.False(lease.Lost.IsCancellationRequested));
    }

    [Fact]
    public async Task OtherCluster_IsRefusedAndBothAreNamed()
    {
        await using var held = await Take(Jiangsu);

        var refused = await Refused(new LeaseManner.Together("anhui", 1));

        Assert.Contains("“anhui”", refused, StringComparison.Ordinal);
        Assert.Contains("linked/jiangsu/v1/", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameCluster_OtherWire_IsRefused()
    {
        await using var held = await Take(Jiangsu);

        Assert.Contains("linked/jiangsu/v1/", await Refused(Jiangsu with { Wire = 2 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alone_OnAClustersDatabase_IsRefused()
    {
        await using var held = await Take(Jiangsu);

        Assert.Contains(
            "集群的进程（linked/jiangsu/v1/",
            await Refused(new LeaseManner.Alone()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Cluster_OnALoneGatewaysDatabase_IsRefused()
    {
        await using var held = await Take(new LeaseManner.Alone());

        Assert.Contains("单机网关", await Refused(Jiangsu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_LeavesNothingBehind()
    {
        await using (await Take(Jiangsu))
        {
            await Refused(new LeaseManner.Together("anhui", 1));
        }

        await using var next = await Take(new LeaseManner.Alone());

        Assert.False(next.Lost.IsCancellationRequested);
    }

    private Task<DatabaseLease> Take(LeaseManner manner) =>
        DatabaseLease.TakeAsync(database.Service, manner, TimeProvider.System, NullLogger<DatabaseLease>.Instance);

    // At once: the lease itself would try again for a few seconds.
    private async Task<string> Refused(LeaseManner manner) =>
        (
            await Assert.ThrowsAsync<DatabaseRefusedException>(async () =>
                await LeaseSession.OpenAsync(database.Service, manner, CancellationToken.None)
            )
        ).Message;
}
