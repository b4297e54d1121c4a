using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Comments on passages, as the desk reads them.</content>
public sealed partial class ReportViewer
{
    /// <summary>The words of a section.</summary>
    public static string SectionOf(ReportText text, TextSection section) =>
        section switch
        {
            TextSection.Title => text.Title,
            TextSection.Situation => text.Situation,
            TextSection.Analysis => text.Analysis,
            _ => text.Advice,
        };

    private PassageView Draw(Passage passage)
    {
        var version = report.Copies[passage.Body].Versions[passage.Version - 1];
        var text = texts.TryGetValue(version.Text, out var bytes) ? ReportPaper.Read(bytes.Span) : null;
        return new(
            passage.Number,
            passage.Version,
            passage.Section,
            passage.Start,
            passage.Length,
            text is null ? null : Quote(SectionOf(text, passage.Section), passage),
            PlainText(passage.Text),
            Actor(passage.By),
            passage.At,
            [
                .. passage.Answers.Select(answer => new PassageAnswerView(
                    PlainText(answer.Text),
                    Actor(answer.By),
                    answer.At
                )),
            ],
            Actor(passage.ResolvedBy),
            passage.ResolvedAt
        );
    }

    private static string Quote(string section, Passage passage)
    {
        var start = Math.Min(passage.Start, section.Length);
        return section.Substring(start, Math.Min(passage.Length, section.Length - start));
    }

    private string? PlainText(string hash) =>
        texts.TryGetValue(hash, out var bytes) ? ReportPaper.ReadPlain(bytes.Span) : null;
}
