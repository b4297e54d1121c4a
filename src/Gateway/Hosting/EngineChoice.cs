using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Storage.Engine;
#if ORLEANS
using ZhengXie.Linked.Grains.Engine;
#endif

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>Chooses what keeps the streams (引擎), by the setting <c>Engine</c>.</summary>
public static class EngineChoice
{
    /// <summary>The setting: <c>Cohosted</c>, the default of a build with Orleans, or <c>Local</c>, the default without.</summary>
    public const string Setting = "Engine";

    private const string Cohosted = "Cohosted";
    private const string Local = "Local";

    /// <summary>Adds the engine; either is alone on the database and needs its lease. The host also adds the record.</summary>
    /// <exception cref="EngineRefusedException">This build has no such engine; the message says so in Chinese.</exception>
    public static void AddEngine(this IHostApplicationBuilder builder)
    {
        switch (builder.Configuration[Setting])
        {
            case null or "":
                AddDefault(builder);
                break;
            case var engine when Is(engine, Cohosted):
                AddCohosted(builder);
                break;
            case var engine when Is(engine, Local):
                AddLocal(builder);
                break;
            case var engine:
                throw EngineRefusals.Unknown(engine);
        }
    }

    private static bool Is(string engine, string name) => engine.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void AddLocal(IHostApplicationBuilder builder) =>
        builder.Services.TryAddSingleton<IEngine, LocalEngine>();

#if ORLEANS
    private static void AddDefault(IHostApplicationBuilder builder) => AddCohosted(builder);

    private static void AddCohosted(IHostApplicationBuilder builder) => builder.AddCohostedEngine();
#else
    private static void AddDefault(IHostApplicationBuilder builder) => AddLocal(builder);

    private static void AddCohosted(IHostApplicationBuilder builder) => throw EngineRefusals.BuiltWithoutOrleans();
#endif
}
