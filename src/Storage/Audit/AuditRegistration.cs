using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Puts the audit and its alarms into the host's services.</summary>
public static class AuditRegistration
{
    /// <summary>The audit in the database. The host brings the pool of the service role and the settings of the record.</summary>
    public static IServiceCollection AddAuditBook(this IServiceCollection services)
    {
        services.AddSingleton<AuditBook>();
        services.AddSingleton<ActBook>();
        services.AddSingleton<AuditWriter>();
        services.AddSingleton<IAudit>(provider => provider.GetRequiredService<AuditWriter>());
        return services;
    }

    /// <summary>Alarms as a noun.</summary>
    public static IServiceCollection AddAlarms(this IServiceCollection services)
    {
        services.AddSingleton<IFactSource<AlarmOrder, RuleFacts>, AlarmFactSource>();
        services.AddKeeper<Alarm, Alarm, AlarmEvent, AlarmOrder, RuleFacts>();
        return services;
    }

    /// <summary>
    /// Has alarms raised where the audit is written, and months made ahead of their time. The host brings
    /// <see cref="AuditOptions"/> and the alarms.
    /// </summary>
    public static IServiceCollection AddAuditWatch(this IServiceCollection services)
    {
        services.AddSingleton<AlarmWatch>();
        services.AddSingleton<AlarmCount>();
        services.AddSingleton<AlarmRoster>();
        services.AddSingleton<IAudit, WatchedAudit>();
        services.AddHostedService<AlarmRaiser>();
        services.AddHostedService<MonthsAhead>();
        return services;
    }

    private sealed class AlarmFactSource(IBodyTreeSource bodies, TimeProvider time) : IFactSource<AlarmOrder, RuleFacts>
    {
        public ValueTask<RuleFacts> Gather(AlarmOrder order, CancellationToken cancellation) =>
            new(new RuleFacts(time.GetUtcNow(), bodies.Current));
    }
}
