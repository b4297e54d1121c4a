using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Cascades;

/// <summary>总报告转分报告: what a total says, as the three sections of a part.</summary>
public sealed class BroughtTotalTests
{
    private static TotalPaper Total { get; } =
        new(
            [
                Own(1, "一、基本情况", "全县产业链总体稳定。"),
                Taken(2, SupplyWords, At(Zaoyang, PartSection.Situation, 1)),
                Taken(3, LabourWords, At(Zaoyang, PartSection.Problems, 1)),
                Own(4, null, "融资渠道偏窄。"),
                Own(5, "三、对策建议", "建立供需对接清单。\n每季度更新一次。"),
            ],
            5
        );

    [Fact]
    public void Paragraphs_KeepTheirOrder_InTheSectionTheyWereTakenFrom()
    {
        var text = BroughtTotal.Of("供应链", Total).Text;

        Assert.Equal($"一、基本情况\n全县产业链总体稳定。\n{SupplyWords}", text.Situation);
        Assert.Equal($"{LabourWords}\n融资渠道偏窄。", text.Problems);
        Assert.Equal("三、对策建议\n建立供需对接清单。\n每季度更新一次。", text.Advice);
        Assert.Null(PartRules.Check(text) ?? PartRules.ToSign(text));
    }

    [Fact]
    public void EveryLine_IsToldByThePlaceThatThePartCountsItAt()
    {
        var brought = BroughtTotal.Of("供应链", Total);

        Assert.Equal(
            PartPaper.Paragraphs(brought.Text).Select(line => (line.Section, line.Number)),
            brought.Lines.Select(line => (line.Section, line.Number))
        );
        var taken = Assert.Single(brought.Lines, line => line is { Section: PartSection.Situation, Number: 3 });
        Assert.Equal(At(Zaoyang, PartSection.Situation, 1), Assert.Single(taken.From!.Origins).Place);
        Assert.Null(brought.Lines[0].From);
    }

    private static TotalParagraph Own(int id, string? heading, string text) => new(id, heading, text, null, []);

    private static TotalParagraph Taken(int id, string text, PartPlace place) =>
        new(id, null, text, null, [ParagraphOrigin.Of(place, text, text)]);
}
