using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Puts the audit into the host's services.</summary>
public static class AuditRegistration
{
    /// <summary>The audit in the database. The host brings the pool of the service role and the settings of the record.</summary>
    public static IServiceCollection AddAuditBook(this IServiceCollection services)
    {
        services.AddSingleton<AuditBook>();
        services.AddSingleton<AuditWriter>();
        services.AddSingleton<IAudit>(provider => provider.GetRequiredService<AuditWriter>());
        return services;
    }
}
