using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZhengXie.Linked.Domain.People;

/// <summary>
/// One-time code (动态口令) of RFC 6238 as authenticator programs show it: six digits, a new one every 30 seconds.
/// </summary>
public static class OneTimeCode
{
    /// <summary>Length of a key in bytes, as RFC 4226 recommends.</summary>
    public const int KeyBytes = 20;

    /// <summary>How long a code is shown, in seconds.</summary>
    public const int StepSeconds = 30;
    private const int Digits = 6;
    private const int Modulus = 1_000_000;

    /// <summary>The step that the moment falls in.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a step.</summary>
    [SuppressMessage(
        "Security",
        "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "RFC 6238 as every authenticator program has it; HMAC does not rest on collision resistance."
    )]
    public static string At(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var offset = hash[^1] & 0x0F;
        var truncated = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
        return (truncated % Modulus).ToString("D" + Digits, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The step whose code was typed: the present one or, for clocks that differ, the one before or after; none if the
    /// code fits no step.
    /// </summary>
    public static long? Match(ReadOnlySpan<byte> key, string typed, DateTimeOffset now)
    {
        var given = Encoding.UTF8.GetBytes(typed);
        long? matched = null;
        // All three are compared, so that the time taken says nothing.
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(At(key, step))))
            {
                matched = step;
            }
        }
        return matched;
    }
}
