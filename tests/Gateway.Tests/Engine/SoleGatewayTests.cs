using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Engine;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Tests.Engine;

public sealed class SoleGatewayTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Start_AnotherGatewayIsOnTheDatabase_RefusesBeforeAnythingStarts()
    {
        using var first = Gateway();
        await first.StartAsync();
        using var second = Gateway();

        await Assert.ThrowsAsync<DatabaseRefusedException>(() => second.StartAsync());

        Assert.False(Started(second));
        await first.StopAsync();
    }

    [Fact]
    public async Task Start_TheOtherHasStopped_Starts()
    {
        using var first = Gateway();
        await first.StartAsync();
        await first.StopAsync();
        using var second = Gateway();

        await second.StartAsync();

        Assert.True(Started(second));
        await second.StopAsync();
    }

    private IHost Gateway()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<TimeProvider>(TestClock.OnMonday());
        builder.Services.AddSingleton(database.Service);
        builder.AddEngine();
        return builder.Build();
    }

    private static bool Started(IHost gateway) =>
        gateway.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.IsCancellationRequested;
}
