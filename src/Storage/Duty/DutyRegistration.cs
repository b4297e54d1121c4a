using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Duty;

/// <summary>Puts the keepers, lists and readers of duty rosters into the host's services.</summary>
public static class DutyRegistration
{
    /// <summary>Duty rosters. The host brings the pool of the service role and an <c>IBodyTreeSource</c>.</summary>
    public static IServiceCollection AddDuty(this IServiceCollection services)
    {
        services.AddSingleton<IListWriter<DutyRoster, DutyEvent>, DutyRows>();
        services.AddSingleton<IFactSource<DutyOrder, DutyFacts>, DutyFactSource>();
        services.AddKeeper<DutyRoster, DutyRoster, DutyEvent, DutyOrder, DutyFacts>();
        services.AddSingleton<DutyReader>();
        return services;
    }
}
