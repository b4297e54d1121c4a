using Microsoft.AspNetCore.Authentication;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Seals tickets and opens them (凭据封印), each only once in a while.</summary>
/// <param name="seal">The seal itself.</param>
/// <param name="scheme">The scheme of authentication that carries it.</param>
/// <param name="opened">What was opened lately.</param>
public sealed class RememberingSeal(ISecureDataFormat<AuthenticationTicket> seal, string scheme, OpenedTickets opened)
    : ISecureDataFormat<AuthenticationTicket>
{
    /// <inheritdoc/>
    public string Protect(AuthenticationTicket data) => seal.Protect(data);

    /// <inheritdoc/>
    public string Protect(AuthenticationTicket data, string? purpose) => seal.Protect(data, purpose);

    /// <inheritdoc/>
    public AuthenticationTicket? Unprotect(string? protectedText) =>
        protectedText is null ? null : opened.Open(new(scheme), protectedText, () => seal.Unprotect(protectedText));

    /// <inheritdoc/>
    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose) =>
        protectedText is null
            ? null
            : opened.Open(new(scheme, purpose), protectedText, () => seal.Unprotect(protectedText, purpose));
}
