using BenchmarkDotNet.Attributes;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Bench.Rules;

/// <summary>What is done with a text of 1,300 characters (文稿) on its way in: checked, counted, hashed, sketched for twins.</summary>
public class TextBenchmarks
{
    private readonly ReportText text = WalkedReport.Made.Text;
    private readonly string plain = WalkedReport.Made.Text.Situation;
    private readonly string speaking = WalkedReport.Made.Text.Situation + "企业应当保守商业秘密。";

    /// <summary>Everything a submission asks of its text.</summary>
    [Benchmark(Description = "check a text by its rules")]
    public Refusal? Check() => TextRules.Check(text);

    /// <summary>字数.</summary>
    [Benchmark(Description = "count its characters")]
    public int Characters() => TextRules.Characters(text);

    /// <summary>The usual text: the word does not stand in it.</summary>
    [Benchmark(Description = "secret marks: no word of secrets")]
    public bool NoSecrets() => SecretMarks.StandIn(plain);

    /// <summary>The dear case: every pattern is tried.</summary>
    [Benchmark(Description = "secret marks: secrets spoken of")]
    public bool SpeaksOfSecrets() => SecretMarks.StandIn(speaking);

    /// <summary>As the text is kept.</summary>
    [Benchmark(Description = "its bytes and their hash")]
    public PaperText Paper() => ReportPaper.Of(text);

    /// <summary>What the indexer and the question about twins make of it.</summary>
    [Benchmark(Description = "bigrams and sketch for twins")]
    public int Sketch() => Likeness.Sketch(Likeness.BigramsOf(text).AsSpan()).Length;
}
