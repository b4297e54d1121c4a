namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>Headers that tell a browser to trust only this house.</summary>
public static class SecurityHeaders
{
    /// <summary>Scripts only from here; inline styles are allowed because the components of the windows set them.</summary>
    private const string ContentPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sets the headers on every answer; what the interface answers is never kept by a cache.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // At the last moment, because an answer for an exception starts from empty headers.
                context.Response.OnStarting(() => Set(context));
                return next(context);
            }
        );

    private static Task Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentPolicy;
        }
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), microphone=()";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }
        return Task.CompletedTask;
    }
}
