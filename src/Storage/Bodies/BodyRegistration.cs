using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Puts the keepers, lists and directory of bodies into the host's services.</summary>
public static class BodyRegistration
{
    /// <summary>Bodies. The host brings the pool of the service role and reads the directory before it opens.</summary>
    public static IServiceCollection AddBodies(this IServiceCollection services)
    {
        services.AddSingleton<BodyDirectory>();
        services.AddSingleton<IBodyTreeSource>(provider => provider.GetRequiredService<BodyDirectory>());
        services.AddSingleton<IBodyPath>(provider => provider.GetRequiredService<BodyDirectory>());
        services.AddSingleton<RuleFactSource>();
        services.AddSingleton<IFactSource<BodyOrder, RuleFacts>>(All);
        services.AddSingleton<IListWriter<Body, BodyEvent>, BodyRows>();
        services.AddKeeper<Body, Body, BodyEvent, BodyOrder, RuleFacts>();
        services.AddSingleton<BodyActs>();
        services.AddSingleton<BodyPages>();
        services.AddSingleton<Founding>();
        services.AddSingleton<DivisionRun>();
        services.AddSingleton<IEar, BodyEar>();
        services.AddHostedService<BodyDirectoryWatch>();
        return services;
    }

    private static RuleFactSource All(IServiceProvider provider) => provider.GetRequiredService<RuleFactSource>();
}
