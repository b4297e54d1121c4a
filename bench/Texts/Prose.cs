using System.Text;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Texts;

/// <summary>
/// Made-up prose (仿真文稿): words of two common characters, drawn by Zipf's law, so that it compresses as official prose
/// does, to three quarters with lz4 and to a half with zlib. Repeated text would flatter every figure twofold. The seed
/// is fixed: every run writes the same texts.
/// </summary>
internal sealed class Prose
{
    private const int Words = 2000;
    private const int ClauseWords = 6;
    private const int ClausesInSentence = 4;

    private readonly Random chance;
    private readonly string[] words;
    private readonly double[] weights;

    public Prose(int seed)
    {
        chance = new Random(seed);
        words = [.. Enumerable.Range(0, Words).Select(_ => $"{Character()}{Character()}")];
        weights = Cumulated();
    }

    /// <summary>A report of so many characters in its three parts together.</summary>
    public ReportText Report(int characters) =>
        new(
            Passage(20, chance.NextDouble) + "第",
            Passage(characters / 2, chance.NextDouble),
            Passage(characters / 4, chance.NextDouble),
            Passage(characters - (characters / 2) - (characters / 4), chance.NextDouble)
        );

    /// <summary>So many characters, their words drawn as somebody else's chance says.</summary>
    public string Passage(int characters, Func<double> draw)
    {
        var text = new StringBuilder(characters + 2);
        for (var clause = 1; text.Length < characters; clause++)
        {
            for (var word = 0; word < ClauseWords; word++)
            {
                text.Append(Word(draw));
            }
            text.Append(clause % ClausesInSentence == 0 ? '。' : '，');
        }
        return text.ToString(0, characters);
    }

    private string Word(Func<double> draw)
    {
        var found = Array.BinarySearch(weights, draw() * weights[^1]);
        return words[found < 0 ? ~found : found];
    }

    private static double[] Cumulated()
    {
        var sum = 0.0;
        return [.. Enumerable.Range(0, Words).Select(rank => sum += 1.0 / (rank + 3))];
    }

    // The 3,000 commonest characters stand in rows 16 to 47 of GB 2312.
    private char Character()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] place = [(byte)(0xA0 + chance.Next(16, 48)), (byte)(0xA0 + chance.Next(1, 95))];
        return Encoding.GetEncoding("gb2312").GetChars(place)[0];
    }
}
