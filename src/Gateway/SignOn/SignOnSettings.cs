namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>Settings of signing on (统一认证设置): configuration section <c>SignOn</c>. Off unless a provider is named.</summary>
public sealed record SignOnSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SignOn";

    /// <summary>Stable name of the provider, such as <c>work-wechat</c>; bindings hold for this name only.</summary>
    public string? Provider { get; init; }

    /// <summary>What the button says, such as 政务微信.</summary>
    public string Name { get; init; } = "统一认证";

    /// <summary>Where the browser is sent to sign on.</summary>
    public string Authorization { get; init; } = "";

    /// <summary>Where the code is exchanged for a token.</summary>
    public string Token { get; init; } = "";

    /// <summary>Where the token tells whose it is.</summary>
    public string User { get; init; } = "";

    /// <summary>The member of that answer which names the identity for good.</summary>
    public string Subject { get; init; } = "sub";

    /// <summary>This house's id at the provider.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>This house's secret at the provider.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>What is asked of the provider.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Further members of the provider's address, such as <c>agentid</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// This house's own address as browsers know it, such as <c>https://linked.example.cn</c>, where a proxy stands in
    /// front; given none, it is taken from the request.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>Whether a provider is named.</summary>
    public bool On => !string.IsNullOrEmpty(Provider);

    /// <summary>Says only that they are there: the secret must not end up in a log.</summary>
    public override string ToString() => nameof(SignOnSettings);
}
