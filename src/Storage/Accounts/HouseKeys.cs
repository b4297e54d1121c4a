using System.Security.Cryptography;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// House keys (密钥): what seals contacts, second factors and the keys of cookies. They never stand in the database, so
/// that a stolen backup of it tells nothing of them.
/// </summary>
public sealed class HouseKeys
{
    private const int KeyBytes = 32;
    private readonly Dictionary<string, byte[]> keys;

    /// <summary>Keys at hand: the present one, and former ones that only open.</summary>
    public HouseKeys(byte[] current, params IEnumerable<byte[]> former)
    {
        CurrentId = IdOf(current);
        keys = former.Prepend(current).DistinctBy(IdOf).ToDictionary(IdOf);
    }

    /// <summary>The id of the key that seals now: the beginning of its own hash.</summary>
    public string CurrentId { get; }

    /// <summary>How it seals.</summary>
    public SealAlgorithm Algorithm { get; init; } = SealAlgorithm.Aes;

    /// <summary>The key and the algorithm that seal now, as rows name them.</summary>
    public string SealId => $"{CurrentId}/{Algorithm.Name}";

    /// <summary>The keys that the configuration names, or those of the file in the data folder.</summary>
    /// <param name="options">The configuration.</param>
    /// <param name="dataFolder">The data folder.</param>
    public static HouseKeys Load(HouseKeyOptions options, string dataFolder) =>
        new(
            options.Current is { } current ? Read(current) : HouseKeyFile.ReadOrMake(dataFolder, KeyBytes),
            options.Former.Select(Read)
        )
        {
            Algorithm = SealAlgorithm.Find(options.Algorithm),
        };

    /// <summary>Whether there is a key to load; otherwise loading makes one.</summary>
    /// <param name="options">The configuration.</param>
    /// <param name="dataFolder">The data folder.</param>
    public static bool AreGiven(HouseKeyOptions options, string dataFolder) =>
        options.Current is not null || HouseKeyFile.IsIn(dataFolder);

    /// <summary>Whether the key that a row names is at hand.</summary>
    public bool Has(string id) => keys.ContainsKey(id.Split('/', 2)[0]);

    /// <summary>The key and the algorithm that a row names.</summary>
    /// <exception cref="CryptographicException">The key is not at hand; the message says which.</exception>
    public (byte[] Key, SealAlgorithm Algorithm) Find(string id)
    {
        var parts = id.Split('/', 2);
        return keys.TryGetValue(parts[0], out var key)
            ? (key, parts is [_, var name] ? SealAlgorithm.Find(name) : SealAlgorithm.Aes)
            : throw new CryptographicException($"密钥 {id} 不在手边。请恢复密钥文件，或在 Keys:Former 中给出。");
    }

    private static byte[] Read(string text)
    {
        var key = Convert.FromBase64String(text);
        return key.Length == KeyBytes ? key : throw new CryptographicException("Keys 中的密钥应为 32 字节（Base64）。");
    }

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key))[..8];
}
