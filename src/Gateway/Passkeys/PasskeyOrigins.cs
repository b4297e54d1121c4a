using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>
/// From which pages a passkey may be shown (来源). The browser writes the page's origin into what the device signs, so that
/// a page that looks like ours cannot pass on what it was shown.
/// </summary>
public sealed class PasskeyOrigins(PasskeySettings settings)
{
    /// <summary>Whether the page is one of this house, and stands in no frame of another's.</summary>
    public ValueTask<bool> Allow(PasskeyOriginValidationContext shown) =>
        new(!shown.CrossOrigin && Uri.TryCreate(shown.Origin, UriKind.Absolute, out var page) && IsOurs(page, shown));

    private bool IsOurs(Uri page, PasskeyOriginValidationContext shown) =>
        settings.Origins.Count > 0
            ? settings.Origins.Any(known => IsSame(known.TrimEnd('/'), shown.Origin))
            : IsSame(page.Authority, shown.HttpContext.Request.Host.Value);

    private static bool IsSame(string left, string? right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
