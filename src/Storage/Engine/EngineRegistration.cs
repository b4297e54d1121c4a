using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Puts the record and its keepers into the host's services.</summary>
public static class EngineRegistration
{
    /// <summary>
    /// The record, the ringer and the local engine. The host brings the pool of the service role, an
    /// <see cref="IBodyPath"/>, and any number of <see cref="IBell"/>.
    /// </summary>
    public static IServiceCollection AddRecord(this IServiceCollection services, RecordOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(EventCodec.House);
        services.AddSingleton<GroupAppender>();
        services.AddSingleton<Streams>();
        services.AddSingleton<Receipts>();
        services.AddSingleton<Journal>();
        services.AddSingleton<Ringer>();
        services.AddSingleton<FiguresRing>();
        services.AddSingleton<IEngine, LocalEngine>();
        return services;
    }

    /// <summary>A noun's keepers. The noun brings its <see cref="IFactSource{TOrder,TFacts}"/> and list writers.</summary>
    public static IServiceCollection AddKeeper<TNoun, TState, TEvent, TOrder, TFacts>(this IServiceCollection services)
        where TNoun : INoun<TState, TEvent, TOrder, TFacts>
        where TEvent : IEvent
        where TOrder : IOrder
        where TFacts : IFacts
    {
        services.AddSingleton(provider => new ActComposer<TNoun, TState, TEvent, TOrder, TFacts>(
            provider.GetRequiredService<EventCodec>(),
            provider.GetServices<IListWriter<TState, TEvent>>(),
            provider.GetRequiredService<RecordOptions>().Algorithm
        ));
        services.AddSingleton<IKeeperSource<TOrder>, KeeperSource<TNoun, TState, TEvent, TOrder, TFacts>>();
        return services;
    }
}
