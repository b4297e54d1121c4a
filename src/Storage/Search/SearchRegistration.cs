using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Puts the index and what reads it into the host's services.</summary>
public static class SearchRegistration
{
    /// <summary>The index. Whoever reads it needs an <c>IBodyTreeSource</c> too, which the host brings.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services, SearchOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<IListWriter<Report, ReportEvent>, SearchLists>();
        services.AddSingleton<IListWriter<Person, PersonEvent>, RenamedLists>();
        services.AddSingleton<IListWriter<Body, BodyEvent>, RenamedLists>();
        services.AddSingleton<SearchIndexer>();
        services.AddSingleton<SearchReader>();
        services.AddSingleton<TwinFinder>();
        services.AddSingleton<SavedSearches>();
        return services;
    }

    /// <summary>Keeps the index up to date while the host runs.</summary>
    public static IServiceCollection AddSearchIndexing(this IServiceCollection services)
    {
        services.AddSingleton<SearchBell>();
        services.AddSingleton(provider => new SearchPace(
            () => provider.GetRequiredService<GroupAppender>().IsRushed,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<IBell>(provider => provider.GetRequiredService<SearchBell>());
        services.AddHostedService<SearchIndexing>();
        return services;
    }
}
