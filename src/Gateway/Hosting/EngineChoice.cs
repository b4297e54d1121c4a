using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;
#if ORLEANS
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Health;
#endif

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>Chooses what keeps the streams (引擎), by the setting <c>Engine</c>.</summary>
public static class EngineChoice
{
    /// <summary>
    /// The setting: <c>Cohosted</c>, the default of a build with Orleans, <c>Local</c>, the default without, or <c>Cluster</c>, whose
    /// silos are processes of their own.
    /// </summary>
    public const string Setting = "Engine";

    private const string Cohosted = "Cohosted";
    private const string Local = "Local";
    private const string Cluster = "Cluster";

    /// <summary>Whether other gateways and the silos stand on the same database; otherwise this one is alone on it.</summary>
    public static bool IsCluster(IConfiguration configuration) =>
        configuration[Setting] is { } engine && Is(engine, Cluster);

    /// <summary>Adds the engine. The host also adds the record.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="connection">Connection string to what the silos of a cluster keep in common.</param>
    /// <exception cref="EngineRefusedException">This build has no such engine; the message says so in Chinese.</exception>
    public static void AddEngine(this IHostApplicationBuilder builder, string connection)
    {
        switch (builder.Configuration[Setting])
        {
            case null or "":
                AddDefault(builder);
                break;
            case var engine when Is(engine, Cohosted):
                AddCohosted(builder);
                break;
            case var engine when Is(engine, Cluster):
                AddCluster(builder, connection);
                break;
            case var engine when Is(engine, Local):
                AddLocal(builder);
                break;
            case var engine:
                throw EngineRefusals.Unknown(engine);
        }
    }

    /// <summary>How the engine holds the database: alone, or together with its cluster.</summary>
    /// <exception cref="EngineRefusedException">This build has no cluster, or a setting of it is not usable.</exception>
    public static LeaseManner LeaseOf(IConfiguration configuration) =>
        IsCluster(configuration) ? Together(configuration) : new LeaseManner.Alone();

    private static bool Is(string engine, string name) => engine.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void AddLocal(IHostApplicationBuilder builder) =>
        builder.Services.TryAddSingleton<IEngine, LocalEngine>();

#if ORLEANS
    private static void AddDefault(IHostApplicationBuilder builder) => AddCohosted(builder);

    private static void AddCohosted(IHostApplicationBuilder builder) => builder.AddCohostedEngine();

    private static void AddCluster(IHostApplicationBuilder builder, string connection) =>
        builder.AddClusterEngine(connection, HealthDoors.Ready);

    private static LeaseManner.Together Together(IConfiguration configuration) =>
        new(ClusterSettings.From(configuration).Id, Wire.Version);
#else
    private static void AddDefault(IHostApplicationBuilder builder) => AddLocal(builder);

    private static void AddCohosted(IHostApplicationBuilder builder) =>
        throw EngineRefusals.BuiltWithoutOrleans(Cohosted);

    private static void AddCluster(IHostApplicationBuilder builder, string connection) =>
        throw EngineRefusals.BuiltWithoutOrleans(Cluster);

    private static LeaseManner.Together Together(IConfiguration configuration) =>
        throw EngineRefusals.BuiltWithoutOrleans(Cluster);
#endif
}
