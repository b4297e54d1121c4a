using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <summary>The texts of the nation (全国文稿): each follows from what it is about, which report it is and which version.</summary>
/// <param name="seed">What they are drawn from.</param>
internal sealed class NationTexts(int seed)
{
    private const int MostVersions = 64;
    private const int Title = 18;
    private const int Situation = 650;
    private const int Analysis = 325;
    private const int Advice = 325;

    private readonly Prose prose = new(seed);

    /// <summary>A report's text.</summary>
    /// <param name="about">What it is about: reports about the same describe the same situation, and are merged for that.</param>
    /// <param name="report">Which report it is.</param>
    /// <param name="version">Which version: an editor mends the advice and leaves the rest.</param>
    public ReportText Of(long about, long report, int version)
    {
        var subject = Draw(about, 0);
        var own = Draw(report, 1);
        return new(
            $"{prose.Passage(Title, subject)}{report}",
            prose.Passage(Situation, subject),
            prose.Passage(Analysis, own),
            prose.Passage(Advice, Draw(report, version + 2))
        );
    }

    /// <summary>A short text, of a directive or an answer.</summary>
    public string Note(long report, int characters) => prose.Passage(characters, Draw(report, MostVersions - 1));

    private Func<double> Draw(long report, int part) =>
        Chance.Of(seed, ChanceFor.Text, (report * MostVersions) + part).Next;
}
