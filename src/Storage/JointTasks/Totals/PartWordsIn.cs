using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>The paragraphs of a part as a total report may take them (分报告段落原文).</summary>
internal static class PartWordsIn
{
    /// <summary>Every paragraph of the version whose text these bytes are.</summary>
    public static IEnumerable<PartWords> Of(BodyCode body, int version, ReadOnlySpan<byte> text) =>
        PartPaper
            .Paragraphs(PartPaper.Read(text))
            .Select(paragraph => new PartWords(
                new(body, version, paragraph.Section, paragraph.Number),
                paragraph.Text
            ));
}
