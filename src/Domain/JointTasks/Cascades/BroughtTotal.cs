using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks.Cascades;

/// <summary>
/// A total report as a part (总报告转分报告): its paragraphs keep their order within the three sections of a part. A paragraph
/// stands in the section that it was taken from; one of the launcher's own stands where its heading says, or else where the
/// one before it does. The same total always makes the same part, so that where each line came from can be told again.
/// </summary>
/// <param name="Text">The part.</param>
/// <param name="Lines">Its lines, section by section, each with the paragraph it came from.</param>
public sealed record BroughtTotal(PartText Text, ImmutableArray<BroughtLine> Lines)
{
    private static readonly PartSection[] Sections = [PartSection.Situation, PartSection.Problems, PartSection.Advice];

    /// <summary>Makes a part of the total.</summary>
    /// <param name="title">标题.</param>
    /// <param name="total">The total report.</param>
    public static BroughtTotal Of(string title, TotalPaper total)
    {
        var lines = new List<(PartSection Section, string Text, TotalParagraph Paragraph, bool Heading)>();
        var section = PartSection.Situation;
        foreach (var paragraph in total.Paragraphs)
        {
            section = SectionOf(paragraph) ?? section;
            if (!string.IsNullOrWhiteSpace(paragraph.Heading))
            {
                lines.Add((section, paragraph.Heading.Trim(), paragraph, true));
            }
            lines.AddRange(Split(paragraph.Text).Select(line => (section, line, paragraph, false)));
        }
        var bySection = lines.ToLookup(line => line.Section);
        string Words(PartSection of) => string.Join('\n', bySection[of].Select(line => line.Text));
        return new(
            new(title, Words(PartSection.Situation), Words(PartSection.Problems), Words(PartSection.Advice)),
            [
                .. Sections.SelectMany(of =>
                    bySection[of]
                        .Select((line, place) => new BroughtLine(of, place + 1, line.Heading ? null : line.Paragraph))
                ),
            ]
        );
    }

    private static IEnumerable<string> Split(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => !string.IsNullOrWhiteSpace(line));

    private static PartSection? SectionOf(TotalParagraph paragraph) =>
        paragraph.Origins is [var first, ..] ? first.Place.Section
        : paragraph.Heading is not { } heading ? null
        : heading.Contains("问题", StringComparison.Ordinal) ? PartSection.Problems
        : heading.Contains("建议", StringComparison.Ordinal) ? PartSection.Advice
        : heading.Contains("情况", StringComparison.Ordinal) ? PartSection.Situation
        : null;
}

/// <summary>A line of a part that was a total report.</summary>
/// <param name="Section">The section.</param>
/// <param name="Number">Its place in the section, counted from 1.</param>
/// <param name="From">The paragraph of the total; none for its heading.</param>
public sealed record BroughtLine(PartSection Section, int Number, TotalParagraph? From);
