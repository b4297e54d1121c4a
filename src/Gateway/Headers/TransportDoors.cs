using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>The way to the house (传输安全): which protocols are spoken, whose word on an address counts, where plain http ends.</summary>
public static class TransportDoors
{
    private const int UsualPort = 443;

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddTransport(this IServiceCollection services)
    {
        services.AddOptions<TransportOptions>().BindConfiguration(TransportOptions.Section);
        services.AddSingleton<TrustedProxies>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, Ciphers>();
        return services;
    }

    /// <summary>Believes trusted proxies, and answers plain http as it is set. Stands before everything that looks at an address.</summary>
    public static IApplicationBuilder UseTransport(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        // Named none, the framework would believe everybody.
        if (services.GetRequiredService<TrustedProxies>() is { Any: true } proxies)
        {
            app.UseForwardedHeaders(proxies.Forwarding);
        }
        var options = services.GetRequiredService<IOptions<TransportOptions>>().Value;
        return options.RequireHttps ? app.Use((context, next) => Guard(context, next, options.HttpsPort)) : app;
    }

    private static Task Guard(HttpContext context, RequestDelegate next, int port)
    {
        var request = context.Request;
        if (request.IsHttps || request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(context);
        }
        // A password that came in the clear is not taken: sent on to the safe address, nobody would ever notice.
        if (!IsPage(request))
        {
            return Problem.Write(context, Refusals.HttpsNeeded);
        }
        var host = port == UsualPort ? new HostString(request.Host.Host) : new HostString(request.Host.Host, port);
        context.Response.Redirect($"https://{host}{request.PathBase}{request.Path}{request.QueryString}", true, true);
        return Task.CompletedTask;
    }

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/hub", StringComparison.OrdinalIgnoreCase);
}
