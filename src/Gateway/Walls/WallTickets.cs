using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ZhengXie.Linked.Gateway.Walls;

/// <summary>
/// What the cookie of a wall screen says (大屏凭据): which one it is, nothing more. It is another scheme than that of people,
/// so that every other door takes the device for nobody.
/// </summary>
public static class WallTickets
{
    /// <summary>The scheme.</summary>
    public const string Scheme = "wall";

    private const string Cookie = "linked-wall";
    private const string WallClaim = "wall";
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(90);

    /// <summary>The ticket of a wall screen.</summary>
    public static ClaimsPrincipal Of(Guid wall) => new(new ClaimsIdentity([new(WallClaim, wall.ToString())], Scheme));

    /// <summary>The wall screen that a ticket names, if it names one.</summary>
    public static Guid? WallOf(ClaimsPrincipal? ticket) =>
        Guid.TryParse(ticket?.FindFirstValue(WallClaim), out var wall) ? wall : null;

    internal static void Shape(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lasts;
        options.SlidingExpiration = false;
        options.Events.OnRedirectToLogin = SignedOut;
        options.Events.OnRedirectToAccessDenied = SignedOut;
    }

    private static Task SignedOut(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
