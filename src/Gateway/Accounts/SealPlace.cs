namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Where a sealed ticket is carried (凭据载体): a cookie's text is no token, and the other way round.</summary>
/// <param name="Scheme">The scheme of authentication.</param>
/// <param name="Purpose">What else the seal is bound to, if anything.</param>
public sealed record SealPlace(string Scheme, string? Purpose = null);
