using System.Text;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>
/// Texts as long as a report's, that compress as official prose does: lz4 takes them to 0.76. Repeated text would flatter
/// every figure twofold.
/// </summary>
internal static class Prose
{
    private const int Characters = 1365;
    private const int Words = 800;
    private const int Kept = 4000;

    private static readonly byte[][] Texts = Write(new Random(20250303));

    /// <summary>Some of the texts, for whoever writes them in SQL.</summary>
    public static IReadOnlyList<byte[]> All => Texts;

    /// <summary>A text that nobody got before: the first part of one, the rest of another, and a number.</summary>
    public static byte[] New(Random random)
    {
        var (one, other) = (Texts[random.Next(Kept)], Texts[random.Next(Kept)]);
        var text = (byte[])other.Clone();
        one.AsSpan(0, random.Next(100, Characters) * 3).CopyTo(text);
        Encoding.ASCII.GetBytes(random.NextInt64().ToString("D19"), text.AsSpan(0, 21));
        return text;
    }

    // Few words are frequent and most are rare, as in any language.
    private static byte[][] Write(Random random)
    {
        string Word() =>
            new([
                .. Enumerable
                    .Range(0, random.Next(2, 5))
                    .Select(_ => (char)('一' + (int)(2500 * Math.Pow(random.NextDouble(), 2)) * 8)),
            ]);
        var words = Enumerable.Range(0, Words).Select(_ => Word()).ToArray();
        return
        [
            .. Enumerable
                .Range(0, Kept)
                .Select(_ =>
                {
                    var text = new StringBuilder();
                    while (text.Length < Characters)
                    {
                        text.Append(words[(int)(Words * Math.Pow(random.NextDouble(), 2.5))]);
                        text.Append(random.Next(8) == 0 ? "，" : "");
                    }
                    return Encoding.UTF8.GetBytes(text.ToString(0, Characters));
                }),
        ];
    }
}
