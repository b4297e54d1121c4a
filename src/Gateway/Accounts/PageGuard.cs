using ZhengXie.Linked.Gateway.Headers;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Page guard (跨站防护) against pages of other sites that act with a visitor's cookie. Three locks, each enough in a
/// current browser: the origin, the browser's own word on where the request comes from, and a header that a foreign page
/// cannot set. A token in a header cannot be borrowed by a page and is exempt.
/// </summary>
public sealed class PageGuard(OriginCheck origins)
{
    /// <summary>The header that acts with a cookie must carry, whatever its value; SignalR's client sends it too.</summary>
    public const string Header = "X-Requested-With";

    private const string FetchSite = "Sec-Fetch-Site";

    /// <summary>Whether the request may act.</summary>
    public bool Allows(HttpRequest request)
    {
        var reading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return reading || IsToken(request) || (origins.IsOurs(request) && IsNear(request) && HasHeader(request));
    }

    /// <summary>Whether the request carries a token in its header.</summary>
    public static bool IsToken(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    // A page of an allowed origin is another site to the browser; its origin was looked at.
    private static bool IsNear(HttpRequest request) =>
        request.Headers.Origin.Count > 0 || request.Headers[FetchSite].ToString() is "" or "same-origin" or "none";

    private static bool HasHeader(HttpRequest request) =>
        !request.Cookies.ContainsKey(AccountDoors.Cookie) || request.Headers.ContainsKey(Header);
}
