using System.Security.Cryptography;

namespace ZhengXie.Linked.Gateway.Walls;

/// <summary>Pairing code (配对码): eight letters and digits that nobody takes for others, good for minutes.</summary>
public static class PairingCode
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Half = 4;

    /// <summary>How long a code is good.</summary>
    public static TimeSpan Good { get; } = TimeSpan.FromMinutes(10);

    /// <summary>A new one, as it is shown: <c>K7QF-2MXA</c>.</summary>
    public static string New() =>
        RandomNumberGenerator.GetString(Letters, Half) + "-" + RandomNumberGenerator.GetString(Letters, Half);

    /// <summary>What was typed as it is shown; none if it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        var letters = string.Concat((typed ?? "").Where(letter => letter is not ('-' or ' '))).ToUpperInvariant();
        return letters.Length == 2 * Half && letters.All(Letters.Contains)
            ? letters[..Half] + "-" + letters[Half..]
            : null;
    }
}
