using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Headers;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>The doors of feeds: the hub, what came after a number, read marks, counts.</summary>
public static class FeedDoors
{
    private const string Hub = "/hub";
    private const int MostMessageBytes = 4 * 1024;

    /// <summary>Registers them. The host brings the record and an <see cref="ISessionWatch"/>.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddSingleton<Listeners>();
        services.AddSingleton(provider => new SharedQuestion<string, FeedHead>(async some =>
            (await provider.GetRequiredService<FeedReader>().Heads(some)).ToDictionary(
                head => head.Feed,
                StringComparer.Ordinal
            )
        ));
        services.AddSingleton<HubBell>();
        services.AddSingleton<IBell>(provider => provider.GetRequiredService<HubBell>());
        services.AddSingleton<MarkBell>();
        services.AddSingleton<IEar, FeedEar>();
        services.AddSingleton<FeedRound>();
        services.AddSingleton<FeedMeter>();
        services.AddSingleton<FeedRounds>();
        services.AddHostedService(provider => provider.GetRequiredService<FeedRounds>());
        services.AddHostedService<FeedRechecks>();
        services.AddOptions<OriginOptions>().BindConfiguration(OriginOptions.Section);
        services.AddSingleton<OriginCheck>();
        services.AddSingleton<HubFaults>();
        services.AddSingleton<ClosingHouse>();
        services.AddSingleton<ForgottenKeys>();
        services.AddSignalR(options =>
        {
            options.MaximumParallelInvocationsPerClient = 1;
            options.MaximumReceiveMessageSize = MostMessageBytes;
            options.AddFilter<HubFaults>();
            options.AddFilter<ClosingHouse>();
            options.AddFilter<ForgottenKeys>();
        });
        services.AddScreenLines<FeedHub>();
        services
            .AddOptions<HubOptions>()
            .Configure<IOptions<LimitOptions>>(
                (options, limits) => options.HandshakeTimeout = TimeSpan.FromSeconds(limits.Value.GreetingSeconds)
            );
        return services;
    }

    /// <summary>Lets a hub have the lines of its screens at hand.</summary>
    public static IServiceCollection AddScreenLines<THub>(this IServiceCollection services)
        where THub : Hub =>
        services
            .AddSingleton<ScreenLines<THub>>()
            .AddSingleton<HubLifetimeManager<THub>>(provider => provider.GetRequiredService<ScreenLines<THub>>());

    /// <summary>Refuses sockets that a page of another site opens. Stands before sign-in is looked at.</summary>
    public static IApplicationBuilder UseHubOrigin(this IApplicationBuilder app) =>
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Hub, StringComparison.OrdinalIgnoreCase),
            hub => hub.Use(OriginCheck.Guard)
        );

    /// <summary>Maps <c>/hub</c>, <c>/api/feeds</c>, <c>/api/notices</c> and <c>/api/counts</c>.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.ServiceProvider.GetRequiredService<FeedMeter>();
        var api = app.MapGroup("/api").WithTags("通知").RequireAuthorization().WithMetadata(Unattended.Mark);
        app.MapHub<FeedHub>(Hub, HubTransport.Sockets)
            .RequireRateLimiting(RateLimits.Hub)
            .WithMetadata(Unattended.Mark);
        api.RequireRateLimiting(RateLimits.CatchUp).AddEndpointFilter<ActingFilter>();
        FeedEndpoints.Map(api);
        NoticeEndpoints.Map(api);
    }
}
