using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Puts the keepers, lists and contacts of people into the host's services.</summary>
public static class PeopleRegistration
{
    /// <summary>People. Bodies must be there too.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<IListWriter<Person, PersonEvent>, PersonRows>();
        services.AddSingleton<IFactSource<PersonOrder, RuleFacts>, PersonFactSource>();
        services.AddKeeper<Person, Person, PersonEvent, PersonOrder, RuleFacts>();
        services.AddSingleton<PersonActs>();
        services.AddSingleton<PeopleReader>();
        services.AddSingleton<StandInReader>();
        services.AddSingleton<ContactBook>();
        services.AddSingleton<HandOverBook>();
        return services;
    }
}
