using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Puts the readers of total reports and figures into the host's services.</summary>
internal static class TotalRegistration
{
    /// <summary>Total reports, what they are made of, and the combined table.</summary>
    public static IServiceCollection AddTotals(this IServiceCollection services)
    {
        services.AddSingleton<SeenTasks>();
        services.AddSingleton<TotalFactSource>();
        services.AddSingleton<TotalReader>();
        services.AddSingleton<TotalMaterial>();
        services.AddSingleton<CoverageReader>();
        services.AddSingleton<FiguresTableReader>();
        return services;
    }
}
