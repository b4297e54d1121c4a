using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>Puts the sweepers of top bodies into a silo.</summary>
public static class BodySweepRegistration
{
    /// <summary>
    /// Each top body sweeps for itself. The silo has reminders and the grain storage of the cluster; its host also adds the
    /// sweeper of the record, and no watch over it.
    /// </summary>
    public static ISiloBuilder AddBodySweeps(this ISiloBuilder silo, BodySweepOptions? options = null)
    {
        silo.Services.AddSingleton(options ?? new());
        silo.Services.AddSingleton<BodySweeps>();
        return silo;
    }

    /// <summary>Wakes them when this silo starts, and when another one has died.</summary>
    public static ISiloBuilder WakeBodySweeps(this ISiloBuilder silo)
    {
        silo.Services.AddSingleton<SweepersAwake>();
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(provider =>
            provider.GetRequiredService<SweepersAwake>()
        );
        return silo;
    }
}
