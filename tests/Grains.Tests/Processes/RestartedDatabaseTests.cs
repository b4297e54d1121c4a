using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>PostgreSQL is restarted under a working cluster.</summary>
public sealed class RestartedDatabaseTests(ITestOutputHelper output) : ClusterStory(output)
{
    private string folder = "";
    private PrivateServer server = null!;

    [Fact]
    public async Task PostgreSQL_Restarted_NothingIsLostOrDoubled_AndEverybodyGoesOnByHimself()
    {
        await Callers.More(200);

        await Stop();
        await server.EnsureRunningAsync();
        await Callers.More(200);
        await House.Ready();

        await EndWell();
        Assert.All(Callers.Missed, one => Assert.StartsWith("503 ", one.Answer, StringComparison.Ordinal));
        Assert.All(Callers.Missed, one => Assert.True(one.RetryAfter > TimeSpan.Zero));
        Assert.Equal(2, House.Silos.Count(silo => silo.IsAlive));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
    }

    private protected override async Task<ClusterHouse> OpenHouse()
    {
        folder = await ServerCopy.NewFolderAsync();
        server = await Start();
        var (owner, service) = (server.Connections.Owner, server.Connections.Service);
        await PreparedDemo.Run(
            "--Linked:Owner=" + owner,
            "--Linked:Service=" + service,
            "--Linked:DataFolder=" + folder
        );
        return await ClusterHouse.Open(new Ground(owner, service, folder));
    }

    // As pg_ctl does it: every session is broken off, whatever it is at.
    private async Task Stop()
    {
        using var asking = Process.Start("kill", ["-INT", $"{server.ProcessId}"]);
        await asking.WaitForExitAsync();
        await Condition.Holds("PostgreSQL has stopped", () => Task.FromResult(server.ProcessId is null));
    }

    private Task<PrivateServer> Start() => PrivateServer.StartAsync(folder, new(), NullLogger.Instance);
}
