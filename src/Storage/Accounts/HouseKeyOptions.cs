namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Where the house keys come from (密钥设置): configuration section <c>Keys</c>.</summary>
public sealed record HouseKeyOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Keys";

    /// <summary>The key, 32 bytes in Base64. Given none, a file in the data folder keeps one made at the first start.</summary>
    public string? Current { get; init; }

    /// <summary>How the key seals: <c>AES-256-GCM</c> or <c>SM4-GCM</c>.</summary>
    public string Algorithm { get; init; } = SealAlgorithm.Aes.Name;

    /// <summary>Keys used before, in Base64: still needed to read what they sealed.</summary>
    public IReadOnlyList<string> Former { get; init; } = [];
}
