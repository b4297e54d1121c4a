using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Tests.Cluster;
using ZhengXie.Linked.Grains.Tidings;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tests.Tidings;

/// <summary>One process of a cluster, silo or gateway, of which only what it tells and hears is there.</summary>
internal sealed class Member : IAsyncDisposable
{
    private readonly IHost host;
    private bool ended;

    private Member(IHost host, HeardEar ear) => (this.host, Ear) = (host, ear);

    /// <summary>What it hears.</summary>
    public HeardEar Ear { get; }

    /// <summary>Rings as its keepers would.</summary>
    public IBell Bell => host.Services.GetRequiredService<IBell>();

    /// <summary>Tells the others.</summary>
    public IHerald Herald => host.Services.GetRequiredService<IHerald>();

    /// <summary>The cluster as it is called from there.</summary>
    public IGrainFactory Grains => host.Services.GetRequiredService<HearingPost>().Grains;

    public static async Task<Member> Silo(TestDatabase database, string cluster)
    {
        var ear = new HeardEar();
        return new(await Silos.Join(database, cluster, silo => Add(silo.Services, ear).AddSiloTidings()), ear);
    }

    public static async Task<Member> Gateway(TestDatabase database, string cluster)
    {
        var ear = new HeardEar();
        var settings = new ClusterSettings { Id = cluster };
        var builder = Host.CreateEmptyApplicationBuilder(null);
        Add(builder.Services, ear).AddLogging();
        builder.Services.AddSingleton(provider => new ClusterLink(
            settings,
            Silos.Connection(database),
            provider.GetRequiredService<ILoggerFactory>()
        ));
        builder.Services.AddHostedService(provider => provider.GetRequiredService<ClusterLink>());
        builder.Services.AddGatewayTidings();
        var built = builder.Build();
        await built.StartAsync();
        return new(built, ear);
    }

    /// <summary>The process dies: nothing is said, nothing is handed over.</summary>
    public async Task Die()
    {
        ended = true;
        if (host.Services.GetService<ClusterLink>() is { } link)
        {
            await link.DisposeAsync();
            return;
        }
        await host.StopAsync(new CancellationToken(canceled: true))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>The process closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!ended)
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    private static IServiceCollection Add(IServiceCollection services, HeardEar ear) =>
        services.AddSingleton<IEar>(ear).AddSingleton<Ears>();
}
