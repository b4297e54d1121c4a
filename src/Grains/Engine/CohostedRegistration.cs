using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Grains.Cluster;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>Puts the co-hosted engine into the host's services.</summary>
public static class CohostedRegistration
{
    /// <summary>A silo in this process and the engine over it, in place of the local one. The host also adds the record.</summary>
    public static void AddCohostedEngine(this IHostApplicationBuilder builder)
    {
        builder.UseOrleans(LoneSilo.Configure);
        builder.Services.AddWire();
        builder.Services.AddGrainEngine();
        builder.QuietOrleans();
    }
}
