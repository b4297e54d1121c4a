using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Puts the readers of what came out of tasks into the host's services.</summary>
internal static class OutcomeRegistration
{
    /// <summary>Outputs, directives on them, assignments and conversions.</summary>
    public static IServiceCollection AddOutcomes(this IServiceCollection services)
    {
        services.AddSingleton<OutcomeReader>();
        services.AddSingleton<OutputPrints>();
        services.AddSingleton<OutputWords>();
        services.AddSingleton<AssignmentPages>();
        services.AddSingleton<ConversionPages>();
        return services;
    }
}
