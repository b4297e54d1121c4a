using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>Headers that tell a browser to trust only this house.</summary>
public static class SecurityHeaders
{
    /// <summary>Scripts only from here; inline styles are allowed because the components of the windows set them.</summary>
    private const string ContentPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>What a page may ask of the machine: nothing but the keys that people sign in with.</summary>
    private const string Permissions =
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), "
        + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Sets the headers on every answer; what the interface answers is never kept by a cache.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var days = app.ApplicationServices.GetRequiredService<IOptions<TransportOptions>>().Value.StrictDays;
        var strict = days > 0 ? $"max-age={(days * Day).TotalSeconds.ToString(CultureInfo.InvariantCulture)}" : null;
        return app.Use(
            (context, next) =>
            {
                // At the last moment, because an answer for an exception starts from empty headers.
                context.Response.OnStarting(() => Set(context, strict));
                return next(context);
            }
        );
    }

    private static Task Set(HttpContext context, string? strict)
    {
        if (context.Response.StatusCode == StatusCodes.Status101SwitchingProtocols)
        {
            // No page will ever come of it, and a socket would keep them for as long as it is open.
            return Task.CompletedTask;
        }
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentPolicy;
        }
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (strict is not null && context.Request.IsHttps && IsNamed(context.Request.Host.Host))
        {
            headers.StrictTransportSecurity = strict;
        }
        if (IsInterface(context.Request.Path))
        {
            headers.CacheControl = "no-store";
        }
        return Task.CompletedTask;
    }

    private static bool IsInterface(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/hub", StringComparison.OrdinalIgnoreCase);

    // A browser would otherwise refuse everything else that a developer runs on his own machine.
    private static bool IsNamed(string host) => host != "localhost" && !IPAddress.TryParse(host, out _);
}
