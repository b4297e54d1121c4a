using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;

namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>
/// The framework's OAuth handler with the house's own exchange (统一认证处理). State, the browser's cookie that belongs to
/// it, and PKCE stay the framework's.
/// </summary>
public sealed class SignOnHandler(
    IOptionsMonitor<OAuthOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ITokenExchange exchange,
    SignOnSettings settings
) : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    /// <inheritdoc/>
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        base.BuildChallengeUrl(properties, AddressOf(redirectUri));

    /// <inheritdoc/>
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var verifier);
        var brought = new BroughtCode(context.Code, AddressOf(context.RedirectUri), verifier);
        return await exchange.Exchange(brought, Context.RequestAborted) is { } outer
            ? OAuthTokenResponse.Success(Told(outer))
            : OAuthTokenResponse.Failed(new AuthenticationFailureException("The provider refused the code."));
    }

    /// <inheritdoc/>
    protected override Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse tokens
    )
    {
        identity.AddClaim(new(ClaimTypes.NameIdentifier, tokens.AccessToken!));
        return Task.FromResult(new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name));
    }

    // The framework asks for a token to go on with. The provider's own never leaves the exchange: who it was stands here.
    private static JsonDocument Told(OuterIdentity outer) =>
        JsonSerializer.SerializeToDocument(new Dictionary<string, string> { ["access_token"] = outer.Subject });

    private string AddressOf(string asked) =>
        settings.Address is { } address ? address.TrimEnd('/') + Options.CallbackPath : asked;
}
