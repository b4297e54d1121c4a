using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tidings;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Puts the record and its keepers into the host's services.</summary>
public static class EngineRegistration
{
    /// <summary>
    /// The record, the ringer and, unless the host has another, the local engine. The host brings the pool of the service
    /// role, an <see cref="IBodyPath"/>, and any number of <see cref="IBell"/>.
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
        services.AddSingleton<PaperNumbers>();
        services.AddSingleton<FeedReader>();
        services.AddSingleton<ReadMarks>();
        services.AddSingleton<Unread>();
        services.AddSingleton<ReadSubjects>();
        services.AddSingleton<NoticeTitles>();
        services.AddSingleton<NoticePages>();
        services.AddSingleton<Ringer>();
        services.AddSingleton<FiguresRing>();
        services.TryAddSingleton<IEngine, LocalEngine>();
        services.TryAddSingleton<IHerald, LoneHerald>();
        services.AddSingleton<Ears>();
        services.AddSingleton<Verification>();
        services.AddSingleton<Checkpoints>();
        return services;
    }

    /// <summary>Has a checkpoint made each day. Several gateways that all do may make two in one night, which harms nothing.</summary>
    public static IServiceCollection AddCheckpoints(this IServiceCollection services) =>
        services.AddHostedService<DailyCheckpoint>();

    /// <summary>What only the owner of the database may do: rebuild lists, redact texts, open a feed epoch.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="owner">Pool of the owner.</param>
    public static IServiceCollection AddUpkeep(this IServiceCollection services, NpgsqlDataSource owner)
    {
        services.AddSingleton(provider => new Rebuild(
            owner,
            provider.GetRequiredService<EventCodec>(),
            provider.GetServices<INounLists>()
        ));
        services.AddSingleton(new Redaction(owner));
        services.AddSingleton(provider => new AuditArchive(
            owner,
            provider.GetRequiredService<AuditOptions>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(new FeedEpochs(owner));
        services.AddHostedService<FeedEpochWatch>();
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
        services.AddSingleton<INounLists, NounLists<TNoun, TState, TEvent, TOrder, TFacts>>();
        return services;
    }
}
