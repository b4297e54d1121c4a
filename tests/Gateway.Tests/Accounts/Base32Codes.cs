using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

/// <summary>What an authenticator program does with the key that was typed into it.</summary>
internal static class Base32Codes
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of the key at the moment.</summary>
    public static string At(string key, DateTimeOffset now) => OneTimeCode.At(Read(key), OneTimeCode.StepAt(now));

    private static byte[] Read(string text)
    {
        var bits = string.Concat(
            text.Select(letter =>
                Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')
            )
        );
        return
        [
            .. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2)),
        ];
    }
}
