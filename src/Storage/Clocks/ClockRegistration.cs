using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>Puts the sweeper and the nouns' due orders into the host's services.</summary>
public static class ClockRegistration
{
    /// <summary>The sweeper. The host brings the pool of the service role, the engine and an <c>IBodyTreeSource</c>.</summary>
    public static IServiceCollection AddSweeper(this IServiceCollection services)
    {
        services.AddSingleton<DueList>();
        services.AddSingleton<TopSweeper>();
        services.AddSingleton<Sweeper>();
        return services;
    }

    /// <summary>Wakes the sweeper in this process; not in a cluster, where each top body wakes its own.</summary>
    public static IServiceCollection AddSweeperWatch(this IServiceCollection services) =>
        services.AddHostedService<SweeperWatch>();

    /// <summary>What the sweeper does when a clock of the noun reaches a step.</summary>
    /// <typeparam name="TOrder">The noun's orders.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="noun">The kind of stream, as in <c>lists.due</c>.</param>
    /// <param name="order">Makes the order out of the step, with <see cref="DueStep.Command"/> and <c>Caller.House</c>.</param>
    public static IServiceCollection AddDueOrders<TOrder>(
        this IServiceCollection services,
        string noun,
        Func<DueStep, TOrder> order
    )
        where TOrder : IOrder => services.AddSingleton<IDueOrders>(new DueOrders<TOrder>(noun, order));
}
