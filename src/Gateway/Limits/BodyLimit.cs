using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>
/// Refuses a body by its announced length before a byte of it is read. The web server alone would cut the connection
/// while the client still writes, and the client would never see why.
/// </summary>
public static class BodyLimit
{
    /// <summary>Bytes that the web server reads and throws away so that a refused client hears the answer.</summary>
    public const long DrainedBytes = 32 * 1024 * 1024;

    /// <summary>Holds each endpoint to its own limit, or to the common one.</summary>
    public static IApplicationBuilder UseBodyLimit(this IApplicationBuilder app)
    {
        var common = app.ApplicationServices.GetRequiredService<IOptions<LimitOptions>>().Value.BodyBytes;
        return app.Use(
            (context, next) =>
            {
                var own = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>();
                var limit = own?.MaxRequestBodySize ?? common;
                if (context.Request.ContentLength > limit)
                {
                    var said = context.GetEndpoint()?.Metadata.GetMetadata<TooLarge>();
                    Allow(context, DrainedBytes);
                    return Problem.Write(context, said?.Refusal ?? Refusals.ContentTooLarge);
                }
                if (context.Request.ContentLength is null)
                {
                    Allow(context, limit);
                }
                return next(context);
            }
        );
    }

    private static void Allow(HttpContext context, long bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = bytes;
        }
    }
}
