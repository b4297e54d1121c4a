using System.Security.Cryptography;
using System.Text;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// Code that one person hands to another (邀请码、恢复码): groups of four characters, five bits each, without letters that
/// look like digits. It is random enough that its plain hash may be kept.
/// </summary>
public static class HandedCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int GroupLength = 4;
    private const int BitsOfOne = 5;

    /// <summary>A new one of so many groups.</summary>
    public static string New(int groups) => Of(RandomNumberGenerator.GetBytes(BytesFor(groups)), groups);

    /// <summary>The one that follows from the house key and what it is for, so that an import repeated gives it again.</summary>
    public static string For(HouseKeys keys, string purpose, int groups) =>
        Of(
            HKDF.DeriveKey(
                HashAlgorithmName.SHA256,
                keys.Find(keys.SealId).Key,
                BytesFor(groups),
                info: Encoding.UTF8.GetBytes(purpose)
            ),
            groups
        );

    /// <summary>The hash by which it is known again, however it was typed.</summary>
    public static byte[] HashOf(string typed) => SHA256.HashData(Encoding.UTF8.GetBytes(Normal(typed)));

    /// <summary>Whether it is the one with the hash; the time taken says nothing.</summary>
    public static bool Fits(string typed, byte[] hash) => CryptographicOperations.FixedTimeEquals(HashOf(typed), hash);

    private static int BytesFor(int groups) => (groups * GroupLength * BitsOfOne + 7) / 8;

    private static string Of(byte[] bytes, int groups)
    {
        var code = new StringBuilder();
        for (var place = 0; place < groups * GroupLength; place++)
        {
            if (place > 0 && place % GroupLength == 0)
            {
                code.Append('-');
            }
            code.Append(Alphabet[Bits(bytes, place * BitsOfOne)]);
        }
        return code.ToString();
    }

    private static int Bits(byte[] bytes, int first)
    {
        var value = 0;
        for (var bit = first; bit < first + BitsOfOne; bit++)
        {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }

    private static string Normal(string typed) =>
        string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))
            .Replace('O', '0')
            .Replace('I', '1')
            .Replace('L', '1');
}
