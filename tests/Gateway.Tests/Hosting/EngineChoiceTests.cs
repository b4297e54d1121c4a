using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Tests.Hosting;

public sealed class EngineChoiceTests
{
    [Fact]
    public void Engine_Local_IsTheLocalOneInEveryBuild() => Assert.IsType<LocalEngine>(Chosen("local"));

    [Fact]
    public void Engine_Unknown_RefusesToStartAndNamesIt()
    {
        var refused = Assert.Throws<EngineRefusedException>(() => Chosen("Akka"));

        Assert.Contains("Engine=Akka", refused.Message, StringComparison.Ordinal);
    }

#if ORLEANS
    [Theory]
    [InlineData(null)]
    [InlineData("Cohosted")]
    public void Engine_BuiltWithOrleans_IsThatOfGrains(string? setting) =>
        Assert.IsType<Grains.Engine.GrainEngine>(Chosen(setting));

    [Fact]
    public void Engine_Cluster_IsAClientOfSilos() => Assert.IsType<Grains.Cluster.ClusterEngine>(Chosen("Cluster"));
#else
    [Fact]
    public void Engine_BuiltWithoutOrleans_IsTheLocalOne() => Assert.IsType<LocalEngine>(Chosen(null));

    [Theory]
    [InlineData("Cohosted")]
    [InlineData("Cluster")]
    public void Engine_OfGrainsWithoutOrleans_RefusesToStartAndSaysWhy(string engine)
    {
        var refused = Assert.Throws<EngineRefusedException>(() => Chosen(engine));

        Assert.Contains("Engine=" + engine, refused.Message, StringComparison.Ordinal);
        Assert.Contains("没有包含 Orleans", refused.Message, StringComparison.Ordinal);
    }
#endif

    private static IEngine Chosen(string? setting)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Configuration[EngineChoice.Setting] = setting;
        builder.AddEngine("Host=127.0.0.1");
        return builder.Build().Services.GetRequiredService<IEngine>();
    }
}
