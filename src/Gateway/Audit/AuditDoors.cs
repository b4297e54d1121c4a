namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Registers the audit (审计).</summary>
public static class AuditDoors
{
    /// <summary>What writes into the audit during a request; accounts bring the book itself.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Witness>();
        return services;
    }
}
