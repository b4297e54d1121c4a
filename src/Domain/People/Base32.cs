using System.Text;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Base32 of RFC 4648 without padding: how keys of code generators are written.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;

    /// <summary>Writes the bytes.</summary>
    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + BitsPerLetter - 1) / BitsPerLetter);
        var waiting = 0;
        var bits = 0;
        foreach (var next in bytes)
        {
            waiting = (waiting << 8) | next;
            for (bits += 8; bits >= BitsPerLetter; bits -= BitsPerLetter)
            {
                text.Append(Alphabet[(waiting >> (bits - BitsPerLetter)) & 0x1F]);
            }
            waiting &= (1 << bits) - 1;
        }
        return bits == 0 ? text.ToString() : text.Append(Alphabet[waiting << (BitsPerLetter - bits)]).ToString();
    }
}
