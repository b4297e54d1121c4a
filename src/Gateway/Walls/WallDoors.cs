using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Walls;

namespace ZhengXie.Linked.Gateway.Walls;

/// <summary>Registers wall screens (大屏): their book, their own scheme of tickets, their doors.</summary>
public static class WallDoors
{
    private const string Hub = "/hub/wall";

    /// <summary>Registers them. The host brings accounts, feeds and figures.</summary>
    public static IServiceCollection AddWalls(this IServiceCollection services)
    {
        services.AddSingleton<WallBook>();
        services.AddSingleton<WallPairings>();
        services.AddScreenLines<WallHub>();
        services.AddAuthentication().AddCookie(WallTickets.Scheme, WallTickets.Shape);
        return services;
    }

    /// <summary>Maps <c>/api/walls</c>, <c>/api/wall</c> and the hub.</summary>
    public static void MapWalls(this IEndpointRouteBuilder routes)
    {
        routes.MapHub<WallHub>(Hub, HubTransport.Sockets).WithMetadata(Unattended.Mark);
        WallEndpoints.Map(routes);
        WallKeepingEndpoints.Map(routes);
    }
}
