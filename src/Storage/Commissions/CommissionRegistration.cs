using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Puts the keepers, lists and readers of commissions into the host's services.</summary>
public static class CommissionRegistration
{
    /// <summary>Commissions. The host brings the pool of the service role and an <c>IBodyTreeSource</c>.</summary>
    public static IServiceCollection AddCommissions(this IServiceCollection services)
    {
        services.AddSingleton<IListWriter<Commission, CommissionEvent>, CommissionLists>();
        services.AddSingleton<IFactSource<CommissionOrder, CommissionFacts>, CommissionFactSource>();
        services.AddKeeper<Commission, Commission, CommissionEvent, CommissionOrder, CommissionFacts>();
        services.AddDueOrders(
            Commission.Kind,
            step => new CommissionOrder(new(step.Stream), step.Command, Caller.House, new RemindCommission())
        );
        services.AddSingleton<CommissionReader>();
        services.AddSingleton<CommissionPages>();
        return services;
    }
}
