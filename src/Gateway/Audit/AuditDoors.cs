using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Registers the audit (审计).</summary>
public static class AuditDoors
{
    /// <summary>What writes into the audit during a request; accounts bring the book itself.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<Lately>();
        services.AddSingleton<Belonging>();
        services.AddSingleton<InternalItems>();
        services.AddSingleton<ActionNames>();
        services.AddAuditWatch();
        services.AddScoped<Witness>();
        services.AddScoped<RefusalWitness>();
        services.AddScoped<IJoinWitness>(provider => provider.GetRequiredService<RefusalWitness>());
        return services;
    }

    /// <summary>Hears of every refusal behind it, whoever spoke it: it stands before all that can refuse.</summary>
    public static IApplicationBuilder UseRefusalWitness(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (context.Features.Get<Refusal>() is { } refused)
                {
                    await context.RequestServices.GetRequiredService<RefusalWitness>().Hear(context, refused);
                }
            }
        );
}
