using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>Puts the keepers, lists and files of exports into the host's services.</summary>
public static class ExportRegistration
{
    /// <summary>Exports. The host brings the pool of the service role, an <c>IBodyTreeSource</c>, and the house keys for files.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddSingleton<IListWriter<ExportBook, ExportEvent>, ExportLists>();
        services.AddSingleton<IFactSource<ExportOrder, ExportFacts>, ExportFactSource>();
        services.AddKeeper<ExportBook, ExportBook, ExportEvent, ExportOrder, ExportFacts>();
        services.AddSingleton<ExportReader>();
        services.AddSingleton<ExportQueue>();
        services.AddSingleton<ExportFiles>();
        services.AddSingleton<RightsPages>();
        return services;
    }
}
