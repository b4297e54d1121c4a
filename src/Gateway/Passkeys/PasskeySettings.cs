namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>Settings of passkeys (通行密钥设置): configuration section <c>Passkeys</c>.</summary>
public sealed record PasskeySettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Passkeys";

    /// <summary>So many a person may enrol.</summary>
    public const int Most = 10;

    /// <summary>
    /// The domain that keys are bound to (relying party id), such as <c>linked.example.cn</c>; never changed afterwards.
    /// Given none, it is the host of the request, which suits one machine under one name.
    /// </summary>
    public string? Domain { get; init; }

    /// <summary>
    /// Whole origins from which keys may be shown, such as <c>https://linked.example.cn</c>. Given none, only the host
    /// that the request itself names.
    /// </summary>
    public IReadOnlyList<string> Origins { get; init; } = [];
}
