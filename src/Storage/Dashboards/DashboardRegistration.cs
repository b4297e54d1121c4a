using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>Puts the readers of dashboards (驾驶舱) into the host's services.</summary>
public static class DashboardRegistration
{
    /// <summary>Dashboards. The host brings reports, joint tasks and calendars.</summary>
    public static IServiceCollection AddDashboards(this IServiceCollection services, DashboardOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<FigureSumsReader>();
        services.AddSingleton<FiguresReader>();
        services.AddSingleton<DashboardReader>();
        services.AddSingleton<KeptFigures>();
        services.AddSingleton<IBell>(provider => provider.GetRequiredService<KeptFigures>());
        services.AddSingleton<FigureItemPages>();
        services.AddSingleton<RunningTaskPages>();
        services.AddSingleton<AttentionReader>();
        return services;
    }
}
