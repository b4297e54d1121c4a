namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>
/// Exchanges the code that a browser brought back for whoever signed on (换取身份). Replaceable, because the provider of
/// an office may not speak plain OAuth 2: register another one in the services.
/// </summary>
public interface ITokenExchange
{
    /// <summary>Who the code stands for; none if the provider refuses it.</summary>
    /// <exception cref="HttpRequestException">The provider cannot be reached.</exception>
    Task<OuterIdentity?> Exchange(BroughtCode brought, CancellationToken cancellation);
}

/// <summary>Somebody as an outer provider knows him (外部身份).</summary>
/// <param name="Subject">The provider's own stable id of him.</param>
public sealed record OuterIdentity(string Subject);

/// <summary>The code that a browser brought back from the provider.</summary>
/// <param name="Code">The code.</param>
/// <param name="Address">The address that the browser came back to.</param>
/// <param name="Verifier">What proves that the code was asked for by this house (PKCE).</param>
public sealed record BroughtCode(string Code, string Address, string? Verifier)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(BroughtCode);
}
