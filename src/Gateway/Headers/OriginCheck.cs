using Microsoft.Extensions.Options;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>
/// Origin check (来源检查): a browser says from which page a request comes. Sockets are not held back by the browser's own
/// rules, so the hub asks here. Programs send no origin, and hold no cookie that a page could misuse.
/// </summary>
public sealed class OriginCheck(IOptions<OriginOptions> options)
{
    /// <summary>Whether the request comes from a page of this house, or from no page at all.</summary>
    public bool IsOurs(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        if (origin.Count == 0)
        {
            return true;
        }
        return origin.Count == 1
            && Uri.TryCreate(origin[0], UriKind.Absolute, out var page)
            && (
                IsSame(page.Authority, request.Host.Value)
                || options.Value.Allowed.Any(host => IsSame(page.Authority, host))
            );
    }

    /// <summary>Refuses a request of another site's page; ends the pipeline then.</summary>
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        var check = context.RequestServices.GetRequiredService<OriginCheck>();
        return check.IsOurs(context.Request) ? next(context) : Problem.Write(context, Refusals.ForeignOrigin);
    }

    private static bool IsSame(string left, string? right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
