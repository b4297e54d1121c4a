using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Files;

/// <summary>The doors of files: upload here; downloads stand under what names the file, because that decides who may see it.</summary>
public static class FileDoors
{
    /// <summary>Registers them. The host brings the pool of the service role.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<Uploads>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<FileDownloads>();
        services.AddSingleton<UploadRoom>();
        services.AddHostedService<UploadSweeper>();
        return services;
    }

    /// <summary>Maps <c>/api/files</c>.</summary>
    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup("/api/files").WithTags("附件").RequireAuthorization();
        files.AddEndpointFilter<ActingFilter>();
        files.RequireRateLimiting(RateLimits.Upload);
        UploadEndpoint.Map(files);
    }
}
